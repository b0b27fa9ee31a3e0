# Le travail du lecteur sur sa bibliothèque : ce qui n’est pas gardé, et pourquoi
error-bad-address = Ce n’est pas l’adresse d’une page web.
error-bad-file = Ce n’est pas un fichier de codage que Siyaq connaît. Rien n’a changé dans votre bibliothèque.
error-cycle = Rien ne peut être placé dans soi-même ni dans ce qui se trouve en dessous. Choisissez un autre endroit.
error-gone = Cet élément n’existe plus ; une autre page l’a peut-être supprimé.
error-mark-empty = Sélectionnez d’abord des mots du texte.
error-mark-too-long = Le passage sélectionné est trop long pour être surligné. Sélectionnez-en moins.
error-name-empty = Saisissez un nom.
error-name-signs = Mettez au moins une lettre ou un chiffre dans le nom, pour que la recherche le trouve.
error-name-taken = Ce nom est déjà pris ici. Choisissez-en un autre.
error-name-too-long = Le nom est trop long. Il peut compter 80 caractères.
error-note-too-long = La note dépasse ce qui peut être gardé. Raccourcissez-la ou divisez-la ; votre saisie reste ici.
error-shortcut-bad = Un raccourci est une lettre ou un chiffre.
error-shortcut-taken = Ce raccourci appartient à un autre code.
error-too-deep = Les niveaux ne peuvent pas s’emboîter aussi profondément.
error-too-many-marks = Cet article compte déjà le nombre maximal de surlignages.
