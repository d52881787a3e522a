"""The picture: a scene decided once as plain data, and painters that show it on screen and in files."""
