# La bibliothèque : liste, recherche, sélection, et la page d’un article
library-title = Bibliothèque
library-title-search = { $text } : recherche dans la bibliothèque
library-search = Rechercher
library-search-placeholder = Un mot du titre ou du texte, une personne, un organisme…
library-search-clear = Effacer la recherche
library-tools = Outils de la liste
library-filter = Afficher
library-filter-all = Toutes
library-filter-saved = Enregistrées
library-filter-recent = Lues récemment
library-order = Ordre
library-order-newest = Dernière lecture
library-order-published = Dernière publication
library-order-title = Titre
library-order-relevance = Pertinence
library-export = Exporter
library-export-hint = Toute la bibliothèque dans un fichier JSON

library-count =
    { $count ->
        [0] Aucune fiche
        [one] { $count } fiche
       *[other] { $count } fiches
    }
library-results =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
library-list = Fiches
library-row-loading = Chargement…
library-row-saved = Enregistrée
library-row-published = Publié le { $date }
library-row-read = Lu le { $date }
library-row-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

library-select-all =
    { $count ->
        [0] Tout sélectionner
        [one] Sélectionner la fiche
       *[other] Sélectionner les { $count } fiches
    }
library-selected =
    { $count ->
        [0] Rien de sélectionné
        [one] { $count } fiche sélectionnée
       *[other] { $count } fiches sélectionnées
    }
library-selection-tools = Que faire de la sélection
library-select-none = Effacer la sélection
library-saved-count =
    { $count ->
        [0] Rien n’a été enregistré
        [one] { $count } fiche enregistrée
       *[other] { $count } fiches enregistrées
    }
library-unsaved-count =
    { $count ->
        [0] Rien n’a changé
        [one] { $count } fiche retirée des enregistrées
       *[other] { $count } fiches retirées des enregistrées
    }
library-restored-count =
    { $count ->
        [0] Rien n’a été rétabli
        [one] La fiche est de retour dans la bibliothèque
       *[other] { $count } fiches sont de retour dans la bibliothèque
    }
export-format = Format d’export
export-format-json = JSON : copie complète
export-format-jsonl = JSONL : un article par ligne
export-format-csv = CSV : une ligne par fiche
export-format-csv-facts = CSV : une ligne par fait
export-format-markdown = Markdown : notes
export-format-text = TXT : texte brut
export-format-ris = RIS : références
export-format-biblatex = BibLaTeX : références
export-retrieved = Consulté le { $date }
library-export-working = Écriture du fichier : { $share }
library-export-progress = Progression de l’exportation
library-export-done = Fichier écrit : { $name }
library-export-cancelled = Exportation annulée ; aucun fichier n’a été écrit.

library-loading = Ouverture de la bibliothèque…
library-empty-title = Votre bibliothèque est vide
library-empty-text = Ouvrez un article de presse en arabe dans votre navigateur : sa fiche apparaîtra ici. Tout reste sur cet appareil.
library-empty-saved-title = Aucune fiche enregistrée pour l’instant
library-empty-saved-text = Une fiche enregistrée n’est pas supprimée avec les anciennes. Enregistrez-la depuis le panneau latéral ou depuis cette liste.
library-empty-recent-title = Rien de lu récemment
library-empty-recent-text = Tout ce que contient votre bibliothèque est enregistré. Vos prochaines lectures apparaîtront ici jusqu’à leur échéance.
library-empty-unread-title = Siyaq n’a pas encore commencé
library-empty-unread-text = Siyaq ne lit rien avant votre accord. La page d’accueil explique ce qui est lu et où c’est conservé.
library-empty-unread-action = Ouvrir la page d’accueil
library-none-title = Aucun résultat
library-none-text = Rien dans la bibliothèque ne correspond à { $text }. Essayez moins de mots ou des mots plus généraux ; les variantes d’écriture d’un mot arabe comptent comme un seul.
library-none-filtered = Seules les fiches enregistrées ont été parcourues. Le reste de la bibliothèque peut contenir la réponse.
library-none-filtered-recent = Seules les lectures récentes ont été parcourues. Le reste de la bibliothèque peut contenir la réponse.
library-search-everywhere = Chercher dans toute la bibliothèque
library-error-title = Impossible d’ouvrir la bibliothèque
library-error-blocked-title = Une autre page occupe la bibliothèque
library-error-newer-title = La bibliothèque est plus récente que cette version
library-reload = Recharger la page

library-keys = Raccourcis clavier
library-keys-search = Vers le champ de recherche
library-keys-next = Fiche suivante
library-keys-previous = Fiche précédente
library-keys-select = Sélectionner la fiche ou non
library-keys-range = Étendre la sélection
library-keys-open = Ouvrir la fiche
library-keys-save = Enregistrer la sélection, ou l’en retirer
library-keys-delete = Supprimer la sélection
library-keys-escape = Effacer la sélection
library-keys-help = Cette liste
library-key-enter = Entrée
library-key-delete = Suppr
library-key-escape = Échap
library-key-shift = Maj
library-keys-letters = Utiliser les raccourcis d’une lettre

article-back = Retour à la bibliothèque
article-tools = Outils de l’article
article-loading = Ouverture de l’article…
article-missing-title = Cette fiche n’est pas dans la bibliothèque
article-missing-text = Elle a peut-être été supprimée, ou sa durée est écoulée. Vous pouvez relire l’article sur sa page.
article-deleted-title = Cette fiche a été supprimée
article-deleted-text = { $title } n’est plus dans votre bibliothèque.
article-by = Par { $author }
article-contents = Sur cette page
article-section-text = Texte de l’article
article-section-provenance = Source et provenance
article-section-versions = Textes antérieurs
article-text-hint = Les phrases d’où viennent les faits sont soulignées.
article-text-background = À partir d’ici, le contexte : une affaire plus ancienne que l’article rappelle
article-text-lead = Chapeau
article-evidence = Phrase d’où vient : { $facts }
article-partial = La page ne montrait qu’une partie de l’article ; voici tout ce qui a été lu.

provenance-visited = Adresse visitée
provenance-canonical = Adresse d’origine déclarée par la page
provenance-retrieved = Lu le
provenance-first-seen = Première lecture
provenance-outlet = Éditeur
provenance-author = Auteur tel qu’imprimé
provenance-published = Publié
provenance-modified = Modifié
provenance-raw = Tel qu’imprimé
provenance-source = Source de la date
provenance-calendar = Calendrier
provenance-confidence = Confiance
provenance-language = Langue
provenance-hash = Empreinte du texte
provenance-hash-hint = Change quand le texte change
provenance-engine = Version du moteur
provenance-extractor = Version de l’extraction
provenance-reference = Les dates relatives partent de
provenance-reference-published = la date de publication
provenance-reference-text = la dernière date passée du texte
provenance-unresolved = non comprise
provenance-unknown = Inconnu
provenance-calendar-gregory = grégorien
provenance-calendar-hijri = hégirien
provenance-source-jsonld = les données structurées de la page (JSON-LD)
provenance-source-meta = les balises meta de la page
provenance-source-microdata = les marques du texte (microdata)
provenance-source-time-element = l’élément time de la page
provenance-source-visible = un texte visible de la page
provenance-source-given = fournie hors de la page
provenance-language-ar = Arabe
provenance-language-other = une autre langue

versions-hint =
    { $count ->
        [one] Le texte de cet article a changé une fois. Ce qui est barré a été retiré de l’ancien texte, ce qui est souligné a été ajouté.
       *[other] Le texte de cet article a changé { $count } fois. Ce qui est barré a été retiré de l’ancien texte, ce qui est souligné a été ajouté.
    }
versions-one = Le texte tel que lu le { $date }
versions-same-title = Le titre n’a pas changé
versions-gone = retiré du texte
versions-new = Ajouté au texte
versions-changes = Mots retirés : { $gone } · mots ajoutés : { $fresh }
versions-other = Les deux textes diffèrent trop pour être comparés mot à mot. Voici l’ancien.

library-side = Parcourir la bibliothèque
library-pages = Pages de la bibliothèque
library-exact = Tel quel
library-exact-hint = Les mots sous cette forme même, sans préfixes ni suffixes
library-view = Affichage
library-view-list = Liste
library-view-cards = Cartes
library-keys-tag = Étiqueter la sélection
library-keys-file = Classer la sélection

suggestions = Suggestions
suggestion-person = personne
suggestion-organisation = organisation
suggestion-place = lieu
suggestion-outlet = média
suggestion-theme = thème
suggestion-tag = étiquette
suggestion-collection = collection
suggestion-field = mot de requête
facets = Affiner
facets-empty = Rien à affiner pour l’instant.
facet-outlet = Média
facet-theme = Thème
facet-person = Personnes
facet-organisation = Organisations
facet-place = Lieux
facet-month = Mois
facet-tag = Étiquettes
query-chips = Ce qui affine la recherche
query-chip-remove = Retirer { $term } de la recherche
query-term-outlet = Média : { $value }
query-term-person = Personne : { $value }
query-term-organisation = Organisation : { $value }
query-term-place = Lieu : { $value }
query-term-theme = Thème : { $value }
query-term-tag = Étiquette : { $value }
query-term-collection = Collection : { $value }
query-term-after = Après { $value }
query-term-before = Avant { $value }
query-term-is = État : { $value }
query-fault-unclosed-quote = Un guillemet est ouvert et non fermé
query-fault-missing-value = Ce mot de requête attend une valeur après les deux-points
query-fault-bad-date = Cette date est illisible. Écrivez 2024, 2024-11 ou 2024-11-05
query-fault-bad-is = L’état est saved ou recent
query-fault-unknown-field = Aucun mot de requête ne porte ce nom
query-fault-too-long = La requête est plus longue que ce qui est lu
query-fault-kept = Les résultats ci-dessous sont ceux de la recherche précédente.
query-fault-close = Fermer le guillemet
query-fault-drop = Retirer cette partie

health-export = Exporter ce qui est lisible
health-reset = Commencer une nouvelle bibliothèque
health-reset-title = Une nouvelle bibliothèque à la place de celle-ci
health-reset-text = La bibliothèque qui ne s’ouvre pas est supprimée avec tout son contenu : fiches, étiquettes, notes, codage. Elle ne pourra pas revenir. Essayez d’abord de nouveau, redémarrez le navigateur et exportez ce qui est lisible.
health-reset-word = supprimer
health-reset-type = Saisissez { $word } pour confirmer
health-reset-do = Supprimer et recommencer
