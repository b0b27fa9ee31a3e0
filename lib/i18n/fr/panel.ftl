# Le panneau latéral : ses états et ses outils
panel-title = Siyaq
panel-toolbar = Outils de Siyaq
panel-search = Chercher dans la bibliothèque
panel-help = Aide et raccourcis

state-loading-title = Un instant…
state-welcome-title = Siyaq n’a pas encore commencé
state-welcome-text = Siyaq ne lit rien avant votre accord. La page d’accueil explique ce qui est lu et où cela est conservé.
state-welcome-action = Ouvrir la page d’accueil
state-paused-title = La lecture est en pause
state-paused-text = Siyaq ne lira aucune page avant la reprise. Votre bibliothèque reste telle quelle.
state-paused-action = Reprendre la lecture
state-not-article-title = Cette page n’est pas un article de presse
state-not-article-text = Ouvrez un article en arabe : sa fiche et son contexte s’affichent ici.
state-unread-title = Un article qui n’a pas été lu
state-unread-click-mode = Vous avez choisi que Siyaq ne lise qu’à votre demande.
state-unread-site-not-allowed = { $host } n’est pas dans votre liste de sites autorisés.
state-unread-site-denied = Vous avez exclu { $host } de la lecture.
state-unread-action = Lire cet article
state-unread-settings = Changer ce qui est lu
state-working-title = Lecture de l’article…
state-working-text = Tout se passe dans votre navigateur, rien n’en sort.
state-no-access-title = Siyaq ne voit pas les pages
state-no-access-text = L’autorisation de lire les pages web a été retirée. Redonnez-la pour que vos articles soient lus.
state-no-access-action = Redonner l’autorisation
state-reload-page-title = Siyaq n’atteint pas cette page
state-reload-page-text = Si c’est un article, rechargez-la : elle a été ouverte avant l’installation ou la mise à jour de Siyaq. Les pages du navigateur lui-même ne sont jamais lues.
state-error-title = La fiche n’a pas pu être établie
state-deleted-title = Cette fiche a été supprimée
state-deleted-text = Elle n’est plus dans votre bibliothèque. Vous pouvez relire l’article.

notice-unstored-title = Cette fiche n’a pas été gardée
notice-changed-title = Le texte de l’article a changé
notice-changed-text = La page a corrigé son texte depuis votre dernière lecture. La fiche suit le nouveau texte ; l’ancien est gardé avec elle.
notice-partial-title = Le texte est incomplet
notice-partial-text = La page ne montre qu’une partie de l’article ; la fiche ne porte que sur cette partie.

evidence-approximate = La page a un peu changé ; voici l’endroit le plus proche de la phrase.
evidence-missing = La phrase n’est plus sur la page. Le texte gardé est dans la bibliothèque.

help-title = Comment utiliser le panneau
help-evidence = Tout ce que contient la fiche vient du texte de l’article. Choisissez un fait ou une phrase pour la voir surlignée à sa place dans la page.
help-local = La fiche est établie et gardée dans votre navigateur ; rien n’est envoyé à personne.
help-shortcuts = Raccourcis clavier
help-key-next = Élément suivant
help-key-previous = Élément précédent
help-key-evidence = Montrer la phrase dans la page
help-key-save = Enregistrer la fiche ou la retirer
help-key-search = Chercher dans la bibliothèque
help-key-help = Cette aide
help-key-on = Utiliser les raccourcis d’une lettre
key-enter = Entrée
