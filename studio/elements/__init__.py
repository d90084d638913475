"""Elements of NiceGUI made for Treadle: the JavaScript that a page loads lies beside its Python."""
