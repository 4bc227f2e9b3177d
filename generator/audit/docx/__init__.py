"""Reports in Word, read as a `Naskah`."""
