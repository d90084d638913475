"""Pages for strangers who know a trigger's address: plain HTML, nothing of NiceGUI, nothing of the workspace."""
