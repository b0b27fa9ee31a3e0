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
error-nothing-shared = Aucun article n’est encore codé par vous deux. Codez l’un des siens, ou faites-lui coder l’un des vôtres.
error-shortcut-bad = Un raccourci est une lettre ou un chiffre.
error-shortcut-taken = Ce raccourci est déjà pris. Choisissez une autre lettre ou un autre chiffre.
error-too-deep = Les niveaux ne peuvent pas s’emboîter aussi profondément.
error-too-many-marks = Cet article compte déjà le nombre maximal de surlignages.

# La colonne latérale : collections, étiquettes, recherches, liste de lecture
rename = Renommer
renamed = Nom changé
show-fewer = Moins
show-rest =
    { $count ->
        [one] Un de plus
       *[other] { $count } de plus
    }
collections = Collections
collections-empty = Rassemblez les fiches d’un même sujet dans une collection.
collection-new = Nouvelle collection
collection-name = Nom de la collection
collection-make = Créer
collection-make-file = Créer et classer
collection-edit = Modifier la collection { $name }
collection-place = Emplacement
collection-top = Tout en haut
collection-inside = Nouvelle collection à l’intérieur
collection-delete = Supprimer la collection
collection-deleted = La collection { $name } est supprimée ; ses fiches restent
collection-moved = La collection { $name } est déplacée
library-tags = Étiquettes
library-tags-empty = Cochez des fiches et étiquetez-les ; l’étiquette apparaît ici.
tag-edit = Modifier l’étiquette { $name }
tag-name = Nom de l’étiquette
tag-merge = Fusionner avec une autre
tag-merge-hint = Ses fiches passent à l’autre étiquette et elle disparaît.
tag-merge-choose = Choisir une étiquette…
tag-merged = { $name } est fusionnée avec { $target }
tag-delete = Supprimer l’étiquette
tag-deleted = L’étiquette { $name } est supprimée ; ses fiches restent
tag-do = Étiqueter
tag-put-on = Étiqueter
tag-selection =
    { $count ->
        [one] Étiqueter une fiche
       *[other] Étiqueter { $count } fiches
    }
tagged-count =
    { $count ->
        [one] { $tag } posée sur une fiche
       *[other] { $tag } posée sur { $count } fiches
    }
file-do = Classer
file-selection =
    { $count ->
        [one] Classer une fiche
       *[other] Classer { $count } fiches
    }
filed-count =
    { $count ->
        [one] Une fiche classée dans { $name }
       *[other] { $count } fiches classées dans { $name }
    }
unfile = Retirer de { $name }
unfiled = Retiré de { $name }
searches = Recherches gardées
searches-empty = Gardez une recherche pour y revenir d’un clic.
search-save = Garder cette recherche
search-name = Nom de la recherche
search-edit = Modifier la recherche { $name }
search-deleted = La recherche { $name } est supprimée
queue = À lire plus tard
queue-empty = Clic droit sur un lien pour le mettre de côté ici.
queue-opened = { $title } est ouvert et quitte la liste
queue-removed = Retiré de la liste
queue-remove = Retirer { $title } de la liste

# Surligner et coder
marking = Surligner et coder
marking-close = Abandonner la sélection
marking-keys = J et K : phrase suivante ou précédente, H : surligner, M : note, Échap : abandonner. Chaque code a sa touche.
marked = Surligné
marked-codes = Codé : { $codes }
marks-lost =
    { $count ->
        [one] Un passage surligné n’est plus dans le texte
       *[other] { $count } passages surlignés ne sont plus dans le texte
    }
mark-do = Surligner
mark-undo = Retirer le surlignage
mark-note = Note
code-given = Code { $code } posé
code-taken = Code { $code } retiré
codebook-title = Livre de codes
codebook-make = Créer des codes
codebook-empty-title = Aucun code pour l’instant
codebook-empty-text = Créez un code pour chaque chose que vous cherchez, puis ouvrez une fiche et codez ses phrases.
codebook-choose = Choisissez un code pour voir ce qu’il code.
codes = Codes
code-new = Nouveau code
code-name = Nom du code
code-parent = Sous
code-top = Rien : code principal
code-colour = Couleur
code-shortcut = Raccourci
code-shortcut-hint = Une lettre ou un chiffre, à presser pendant la lecture d’un article.
code-memo = Quand l’employer
code-memo-hint = Définition et exemple, pour ceux qui codent avec vous.
code-key = Raccourci { $key }
code-count =
    { $count ->
        [zero] Rien de codé
        [one] Un passage
       *[other] { $count } passages
    }
code-edit = Modifier le code { $name }
code-changed = Le code est modifié
code-delete = Supprimer le code
code-deleted = Le code { $name } et ceux du dessous sont supprimés ; leurs passages restent surlignés
colour-amber = Ambre
colour-blue = Bleu
colour-green = Vert
colour-grey = Gris
colour-pink = Rose
colour-red = Rouge
colour-teal = Turquoise
colour-violet = Violet
coded-with = Codé { $code }
coded-by = Codé par { $coder }
coded-elsewhere = Un article absent de votre bibliothèque
coding-title = Coder à plusieurs
coding-hint = Écrivez vos codes et vos codages dans un fichier, ou lisez celui d’un autre codeur et comparez. Le contenu du fichier est montré avant tout changement.
coding-export = Exporter mon codage
coding-import = Importer un codage
coding-coder = Votre nom, tel que l’autre codeur le voit
coding-write = Écrire le fichier
coding-preview = Codage de { $coder }
coding-preview-marks =
    { $count ->
        [one] Un passage codé
       *[other] { $count } passages codés
    }
coding-preview-codes =
    { $count ->
        [one] Avec un code
       *[other] Avec { $count } codes
    }
coding-preview-new = Codes absents de votre livre, qui seront ajoutés : { $names }
coding-preview-elsewhere =
    { $count ->
        [one] L’un d’eux vient d’un article absent de votre bibliothèque
       *[other] { $count } d’entre eux viennent d’articles absents de votre bibliothèque
    }
coding-preview-replaced =
    { $count ->
        [one] Remplace un passage de ce codeur
       *[other] Remplace { $count } passages de ce codeur
    }
coding-preview-bad =
    { $count ->
        [one] Une ligne illisible est laissée de côté
       *[other] { $count } lignes illisibles sont laissées de côté
    }
coding-apply = Importer
coding-applied =
    { $count ->
        [one] Un passage de { $coder } importé
       *[other] { $count } passages de { $coder } importés
    }
coder-remove = Retirer
coder-removed = Le codage de { $coder } est retiré
agreement-show = Comparer
agreement-caption =
    Accord entre vous et { $coder } sur { $sentences ->
        [one] { $sentences } phrase
       *[other] { $sentences } phrases
    } de { $articles ->
        [one] { $articles } article codé par vous deux
       *[other] { $articles } articles codés par vous deux
    }
agreement-code = Code
agreement-both = Les deux
agreement-first = Vous seul
agreement-second = L’autre seul
agreement-percent = Accord
agreement-kappa = Kappa de Cohen
agreement-none = indéfini
agreement-hint = L’unité est la phrase. Le kappa retire ce que le hasard apporterait : 1 est un accord complet, 0 pas plus que le hasard.
