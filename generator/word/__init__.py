"""Templates and contexts -> finished .docx packages."""
