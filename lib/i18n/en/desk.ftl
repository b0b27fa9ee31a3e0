# The reader's own work on the library: what is not kept, and why
error-bad-address = This is not the address of a web page.
error-bad-file = This is not a coding file that Siyaq knows. Nothing in your library was changed.
error-cycle = Nothing can be put inside itself or inside what is below it. Choose another place.
error-gone = This is no longer there; another page may have deleted it.
error-mark-empty = Select some words of the text first.
error-mark-too-long = The stretch you selected is too long to highlight. Select less of it.
error-name-empty = Type a name.
error-name-signs = Put at least one letter or digit into the name, so that search can find it.
error-name-taken = This name is in use here. Choose another one.
error-name-too-long = The name is too long. It may have 80 characters.
error-note-too-long = The note is longer than what can be kept. Shorten or split it; what you typed is still here.
error-shortcut-bad = A shortcut is one letter or one digit.
error-shortcut-taken = This shortcut belongs to another code.
error-too-deep = Levels cannot nest this deep.
error-too-many-marks = This article has as many highlights as it can hold.
