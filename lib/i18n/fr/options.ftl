# Réglages : ce qui est lu, ce qui est conservé, affichage, exportation et suppression
options-title = Réglages
options-contents = Sections des réglages
options-applied = Chaque changement s’applique aussitôt.
options-failed = Le changement n’a pas été enregistré ; le réglage est resté tel quel. { $reason }
options-not-started-title = Siyaq n’a pas encore commencé
options-not-started-text = Rien n’est lu avant votre accord sur la page d’accueil.
options-not-started-action = Ouvrir la page d’accueil

options-reading = Ce qui est lu
options-mode = Quand Siyaq lit
mode-all = Toute l’actualité en arabe que j’ouvre
mode-all-hint = Chaque article en arabe que vous ouvrez reçoit sa fiche automatiquement. Idéal pour une bibliothèque complète de vos lectures.
mode-allowed = Seulement les sites que j’autorise
mode-allowed-hint = Rien n’est lu hors d’une liste que vous écrivez.
mode-click = Seulement quand je clique
mode-click-hint = Rien n’est lu avant que vous ne pressiez « Lire cet article » dans le panneau latéral.
options-pause = Suspendre la lecture
options-pause-hint = Aucune page n’est lue jusqu’à la reprise. Votre bibliothèque reste telle quelle.
options-paused-now = La lecture est suspendue.

options-sites = Sites
options-allowed = Sites autorisés
options-allowed-hint = L’actualité de ces sites et de leurs sous-domaines est lue. La liste compte si vous choisissez « Seulement les sites que j’autorise ».
options-allowed-unused = La liste ne sert pas en ce moment ; vous avez choisi une autre façon de lire.
options-denied = Sites exclus
options-denied-hint = Rien n’y est jamais lu automatiquement.
options-site-field-allowed = Ajouter un site autorisé
options-site-field-denied = Ajouter un site exclu
options-site-example = Par exemple : example.com, ou l’adresse d’une page quelconque du site
options-site-add = Ajouter
options-site-remove = Retirer { $site }
options-sites-none = La liste est vide
options-site-added = { $site } ajouté
options-site-removed = { $site } retiré
options-site-error-empty = Écrivez l’adresse d’un site.
options-site-error-invalid = { $text } n’est pas l’adresse d’un site. Écrivez par exemple : example.com
options-site-error-suffix = De nombreux sites partagent { $site }. Écrivez le site entier, par exemple : news.{ $site }
options-site-error-scheme = Siyaq ne lit que des pages web (http et https).
options-site-error-duplicate = { $site } est déjà dans la liste.
options-site-error-full = La liste est pleine. Retirez un site avant d’en ajouter un autre.
options-site-moved = { $site } a été déplacé de l’autre liste ; un site ne peut être dans les deux.

options-keeping = Ce qui est conservé, et combien de temps
options-retention = Durée de conservation d’une fiche non enregistrée
options-retention-hint = Une fiche que vous enregistrez vous-même n’est jamais supprimée.
options-retention-days =
    { $count ->
        [0] Toujours
        [one] { $count } jour
       *[other] { $count } jours
    }
options-retention-never = Toujours ; rien n’est supprimé
options-retention-other = Une autre durée…
options-retention-custom = Nombre de jours
options-retention-apply = Appliquer
options-retention-error = Écrivez un nombre entier de 1 à { $most }.
options-retention-warning =
    { $count ->
        [0] Rien n’est supprimé.
        [one] Toute fiche non enregistrée et non ouverte depuis un jour est supprimée.
       *[other] Toute fiche non enregistrée et non ouverte depuis { $count } jours est supprimée.
    }

options-display = Affichage
options-language = Langue
options-language-auto = Langue du navigateur
options-digits = Chiffres
options-digits-auto = Comme d’usage dans votre pays
options-digits-latn = 2024 (européens)
options-digits-arab = ٢٠٢٤ (arabes orientaux)
options-digits-example = Exemple : { $example }

options-months = Noms des mois
options-months-hint = Pour les dates, quand l’interface est en arabe.
options-months-auto = Comme dans le pays du média
options-months-egypt = Égypte et Golfe
options-months-morocco = Maroc
options-months-algeria = Algérie et Tunisie
options-months-levant = Levant et Irak

options-keys = Raccourcis du navigateur
options-keys-hint = Ils agissent partout dans le navigateur. Ceux du panneau s’y trouvent sous « ? ».
options-key-panel = Ouvrir ou fermer le panneau
options-key-save = Enregistrer la fiche de la page, ou la retirer
options-key-library = Ouvrir la bibliothèque
options-key-none = Aucune touche
options-keys-change = Changer les raccourcis
options-keyword = Dans la barre d’adresse : tapez siyaq, une espace, puis ce que vous cherchez dans votre bibliothèque.

options-corrections = Vos corrections
options-corrections-hint = Ce que vous avez dit des noms dans le panneau vaut pour toute nouvelle fiche. Annulez-le ici.
options-corrections-none = Vous n’avez encore rien corrigé.
options-corrections-more = Plus anciennes ({ $count })
options-correction-none = n’est pas cité
options-correction-merge = est identique à { $target }
options-correction-apart = n’est pas { $target }
options-correction-undone = Correction de { $name } annulée

options-storage = Stockage
options-storage-hint = La bibliothèque est dans ce navigateur, sur cet appareil, et nulle part ailleurs.
options-storage-articles = Fiches dans la bibliothèque
options-storage-saved = dont enregistrées
options-storage-bytes = Espace occupé
options-storage-bytes-unknown = Le navigateur ne le dit pas
options-storage-persistent = Protection contre la suppression automatique
options-storage-persistent-yes = Active : le navigateur ne supprime pas la bibliothèque quand le disque est plein.
options-storage-persistent-no = Inactive : le navigateur peut supprimer la bibliothèque quand le disque est plein. Exportez-en une copie de temps en temps.
options-storage-error-title = Impossible de lire l’état de la bibliothèque
options-rebuild = Anciennes fiches refaites
options-rebuild-hint = Le moteur s’est amélioré : vos anciennes fiches sont refaites d’après leurs textes gardés, sans hâte et sans toucher à ce que vous avez écrit.
options-rebuild-count = { $done } sur { $total } refaites
options-rebuild-paused = En pause : { $done } sur { $total }
options-rebuild-pause = Suspendre
options-rebuild-resume = Continuer
options-storage-refresh = Actualiser

options-permissions = Autorisations
options-permissions-hint = Voici tout ce que Siyaq demande au navigateur, et pourquoi.
permission-sites = Lire les pages web
permission-sites-why = Pour reconnaître un article en arabe sur tout site que vous ouvrez et lire son texte. La page n’est pas modifiée, sauf pour surligner la phrase sur laquelle vous cliquez, et rien n’est lu au-delà de votre choix.
permission-storage = Conserver des données dans le navigateur
permission-storage-why = Pour que vos réglages et votre bibliothèque restent sur cet appareil.
permission-unlimited = Conserver sans limite de taille
permission-unlimited-why = Pour que le navigateur ne supprime pas votre bibliothèque quand elle grandit.
permission-menus = Le menu du clic droit
permission-menus-why = Pour lire ou enregistrer une page, surligner ou chercher ce que vous avez sélectionné, mettre un lien de côté. Il ne donne accès à aucune page.
permission-panel = Panneau latéral
permission-panel-why = Pour que la fiche soit à côté de la page, et non par-dessus.
permission-none = Siyaq ne demande ni l’historique, ni les téléchargements, ni le presse-papiers, ni la position, et ne fonctionne pas dans les fenêtres privées.

options-data = Vos données
options-export = Tout exporter
options-export-hint = Un fichier JSON avec tous les articles, leurs textes, fiches et provenances, lisible par tout logiciel.
options-copy-last = Dernière copie exportée : { $date } ({ $ago })
options-copy-never = Aucune copie de votre bibliothèque n’a encore été exportée. Exportez-en une et gardez-la ailleurs.
options-export-working = Écriture du fichier : { $share }
options-export-progress = Progression de l’exportation
options-export-done = Fichier écrit : { $name }
options-export-cancelled = Exportation annulée ; aucun fichier n’a été écrit.
options-delete-all = Tout supprimer
options-delete-all-hint = Supprime toute la bibliothèque, fiches enregistrées comprises, et tous les réglages. C’est irréversible.
options-delete-all-open = Tout supprimer…
options-delete-all-title = Tout supprimer définitivement
options-delete-all-count =
    { $count ->
        [0] La bibliothèque est vide ; seuls les réglages seront supprimés.
        [one] { $count } fiche et son texte seront supprimés, ainsi que tous les réglages.
       *[other] { $count } fiches et leurs textes seront supprimés, ainsi que tous les réglages.
    }
options-delete-all-first = Si vous voulez une copie, exportez-la d’abord.
options-delete-all-label = Pour confirmer, écrivez : { $word }
options-delete-all-word = supprimer
options-delete-all-mismatch = Écrivez le mot exactement pour activer le bouton.
options-delete-all-do = Tout supprimer définitivement
options-delete-all-done-title = Tout a été supprimé
options-delete-all-done-text = Rien de ce que Siyaq a lu ne reste dans ce navigateur, et rien ne sera lu avant que vous ne recommenciez.
options-delete-all-again = Recommencer

options-about = À propos de Siyaq
options-version = Version { $version }
options-engine = Moteur des fiches : version { $version }
options-about-text = Siyaq est un logiciel libre qui fonctionne entièrement dans votre navigateur : ni serveur, ni compte, ni statistiques à votre sujet.
options-welcome-again = Lire la page d’accueil
