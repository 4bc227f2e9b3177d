"""One module a document: the values that its template prints, as text.

`DOCUMENTS` names the documents in the order in which they are written.
"""

from generator.reports.documents import DOCUMENTS, Document

__all__ = ["DOCUMENTS", "Document"]
