# Sites suivis : ajout, état, journal, listes de médias, OPML, recherche sur le web
options-feeds = Sites suivis
options-feeds-hint = Suivez un site pour voir ses titres parmi les articles liés. Siyaq ne contacte aucun site avant que vous ne l’ayez choisi, directement depuis votre navigateur, sans cookies et sans rien sur vous ni sur vos lectures.
feeds-paused-all = Siyaq est en pause : aucun site n’est interrogé de lui-même.

feeds-add = Ajouter un site
feeds-add-field = Adresse du site ou de son flux
feeds-add-example = Par exemple : example.com ou example.com/feed
feeds-add-words = Quand vous appuyez, Siyaq contacte ce site et aucun autre pour y chercher son flux.
feeds-add-find = Chercher le flux
feeds-finding = { $host } est interrogé…
feeds-address-empty = Saisissez l’adresse d’un site.
feeds-address-invalid = Ce n’est pas l’adresse d’un site. Saisissez par exemple : example.com
feeds-address-scheme = Siyaq ne suit que des adresses web (http et https).
feeds-address-credentials = L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-les : Siyaq n’en envoie aucun.
feeds-found = Flux trouvés sur { $host }
feeds-found-items =
    { $count ->
        [one] { $count } titre
       *[other] { $count } titres
    }
feeds-found-sample = Dernier : { $title }
feeds-elsewhere = Flux, ou adresses probables, sur d’autres hôtes. Ils n’ont pas été contactés ; vous pouvez les regarder un par un.
feeds-elsewhere-find = Regarder { $host }
feeds-follow-words =
    { $count ->
        [one] Si vous le suivez, Siyaq contacte { $hosts } de temps en temps (toutes les 45 minutes à quatre heures) pour lire ses titres.
       *[other] Si vous les suivez, Siyaq contacte { $hosts } de temps en temps (toutes les 45 minutes à quatre heures) pour lire leurs titres.
    }
feeds-more-hosts =
    { $count ->
        [one] { $count } autre site
       *[other] { $count } autres sites
    }
feeds-follow = Suivre
feeds-follow-chosen =
    { $count ->
        [0] Suivre la sélection
        [one] Suivre { $count } site
       *[other] Suivre { $count } sites
    }
feeds-followed =
    { $count ->
        [0] Vous suiviez déjà cette sélection.
        [one] Vous suivez maintenant { $count } nouveau site.
       *[other] Vous suivez maintenant { $count } nouveaux sites.
    }

feeds-list = Ce que vous suivez
feeds-none = Vous ne suivez aucun site : Siyaq ne contacte personne.
feeds-list-failed = La liste des sites n’a pas pu être lue
feeds-site-headlines =
    { $count ->
        [0] pas encore de titres
        [one] { $count } titre
       *[other] { $count } titres
    }
feeds-site-asked = Interrogé : { $when }
feeds-site-answered = A répondu : { $when }
feeds-site-next = Prochaine fois : { $when }
feeds-site-waiting = Pas encore interrogé
feeds-site-paused = En pause : non interrogé
feeds-site-well = Fonctionne
feeds-check-one = Interroger { $title } maintenant
feeds-pause-one = Mettre { $title } en pause
feeds-resume-one = Reprendre { $title }
feeds-unfollow-one = Ne plus suivre { $title }
feeds-unfollowed = { $title } n’est plus suivi, ses titres sont supprimés.
feeds-check-all = Tout interroger maintenant
feeds-checking = { $done } sur { $all } interrogés
feeds-checking-label = Avancement
feeds-check-stop = Arrêter
feeds-checked =
    { $fresh ->
        [0] Rien de nouveau.
        [one] { $fresh } nouveau titre.
       *[other] { $fresh } nouveaux titres.
    }
feeds-checked-failed =
    { $failed ->
        [one] { $failed } site n’a pas répondu ; la raison est indiquée à côté.
       *[other] { $failed } sites n’ont pas répondu ; la raison est indiquée à côté de chacun.
    }

feeds-fault-no-permission = Le navigateur ne permet pas de contacter ce site.
feeds-fault-offline = Le site n’a pas pu être joint : pas de réseau, ou la connexion a été coupée.
feeds-fault-timeout = Le site a mis plus de 15 secondes à répondre.
feeds-fault-too-large = Sa réponse dépasse 2 Mo et n’a pas été lue.
feeds-fault-redirected-away = Le site renvoie vers une autre adresse. Siyaq ne va vers aucun site que vous n’avez pas choisi : ouvrez le site et ajoutez sa nouvelle adresse.
feeds-fault-too-many-redirects = Le site renvoie d’adresse en adresse sans fin.
feeds-fault-http-error = Le site a répondu par une erreur.
feeds-fault-gone = Ce flux a disparu pour de bon et ne sera plus interrogé.
feeds-fault-not-a-feed = Il n’y a pas de flux à cette adresse.
feeds-fault-broken = Sa réponse est endommagée et illisible.
feeds-fault-empty = Sa réponse ne contient aucun titre.

feeds-packs = Listes de médias par pays
feeds-packs-hint = Médias arabes et adresses de leurs flux. Rien n’est coché d’avance, et rien n’est contacté avant que vous ne cochiez et n’appuyiez.
feeds-packs-known = suivi
feeds-opml = Importer et exporter (OPML)
feeds-opml-hint = OPML est le fichier que les lecteurs de flux échangent.
feeds-opml-in = Importer un fichier
feeds-opml-out = Exporter ce que vous suivez
feeds-opml-title = Sites suivis par Siyaq
feeds-opml-bad = Ce n’est pas un fichier OPML.
feeds-opml-large = Le fichier est trop grand pour être lu.
feeds-opml-none = Le fichier ne contient aucun nouveau flux.
feeds-opml-preview = Contenu du fichier
feeds-opml-counts = Nouveaux flux : { $fresh } · déjà suivis : { $known } · doublons : { $doubles } · refusés : { $refused }
feeds-opml-all = Tout choisir
feeds-opml-no = Ne rien choisir

feeds-log = Journal des contacts
feeds-log-hint = Tous les contacts établis par Siyaq, les 500 derniers. Il n’y en a pas eu d’autres.
feeds-log-none = Siyaq n’a contacté personne.
feeds-log-when = Heure
feeds-log-host = Site
feeds-log-answer = Réponse
feeds-log-bytes = Taille
feeds-log-status = code { $status }
feeds-log-redirect = renvoi
feeds-log-clear = Effacer le journal
feeds-log-cleared = Le journal est effacé.
feeds-kilobytes = { $size } ko

feeds-engine = Moteur de recherche pour le web
feeds-engine-hint = S’ouvre quand vous appuyez sur le lien de recherche du panneau ; rien ne lui est envoyé avant.

permission-alarms = Réveil
permission-alarms-why = Pour interroger à temps les sites que vous suivez. Aucun réveil tant que vous ne suivez rien.

follow-site = Suivre ce site
follow-known = Vous suivez ce site
follow-manage = Sites suivis
follow-words = Siyaq contacte { $host } maintenant pour trouver son flux, puis de temps en temps pour lire ses titres. Rien sur vous n’est envoyé, et vous pouvez y mettre fin à tout moment.
follow-yes = Contacter et suivre
follow-done = Vous suivez maintenant { $title }.
search-web = Chercher sur le web
search-web-field = Mots à chercher
search-web-hint = Seuls ces mots sont envoyés à { $engine }, et seulement quand vous appuyez.
search-web-open = Chercher avec { $engine }
