# La page d’accueil : avant toute lecture
welcome-title = Bienvenue dans Siyaq
welcome-intro = Quand vous ouvrez un article de presse en arabe, Siyaq place à côté une fiche : qui, quoi, où, quand, combien, qui a dit quoi ; chaque élément est lié à sa phrase dans le texte. Avec elle, ce que vous avez déjà lu sur le même sujet.
welcome-before = Rien n’a été lu jusqu’ici. Lisez ceci, choisissez, puis commencez.
welcome-read = Ce qui est lu
welcome-read-text = Le texte des articles de presse en arabe seulement : titre, corps, auteur, date et liens de la page. Messagerie, recherches, pages de connexion et toutes les autres pages sont laissées de côté.
welcome-kept = Ce qui est conservé, et où
welcome-kept-text = Le texte de l’article, sa fiche, son adresse et l’heure de lecture, dans ce navigateur, sur cet appareil. Ce que vous n’enregistrez pas vous-même est supprimé après 30 jours ; vous pouvez changer cette durée à tout moment.
welcome-never = Ce qui n’arrive jamais
welcome-never-sent = Rien ne sort de votre navigateur : ni serveur, ni compte, ni statistiques.
welcome-never-private = Rien n’est lu dans les fenêtres privées.
welcome-never-invented = Siyaq n’invente rien : tout ce que dit la fiche vient du texte de l’article.
welcome-choose = Quand Siyaq doit-il lire ?
welcome-choose-hint = Vous pouvez changer d’avis dans les réglages à tout moment.
welcome-choose-sites = Après le départ, vous écrirez les sites autorisés dans les réglages.
welcome-open = Comment ouvrir le panneau
welcome-open-chrome = Pressez le bouton Siyaq de la barre d’outils. Si vous ne le voyez pas, pressez le bouton des extensions (la pièce de puzzle) et épinglez Siyaq.
welcome-open-firefox = Pressez le bouton Siyaq de la barre d’outils, ou ouvrez Affichage, puis Panneau latéral, puis Siyaq.
welcome-permissions = Les autorisations, une à une
welcome-start = Commencer
welcome-start-hint = En pressant ce bouton, vous acceptez ce qui précède.
welcome-start-failed = Votre choix n’a pas été enregistré et rien n’a commencé. { $reason }
welcome-access-title = Il manque une autorisation
welcome-access-text = Ce navigateur ne laisse pas Siyaq lire les pages web sans votre accord.
welcome-access-action = Donner l’autorisation

welcome-done-title = Tout est prêt
welcome-done-all = Désormais, chaque article en arabe que vous ouvrez reçoit sa fiche.
welcome-done-allowed = Désormais, l’actualité des sites que vous autorisez est lue. Vous n’avez encore écrit aucun site.
welcome-done-allowed-some =
    { $count ->
        [0] Vous n’avez encore écrit aucun site.
        [one] Désormais, l’actualité du site autorisé est lue.
       *[other] Désormais, l’actualité des { $count } sites autorisés est lue.
    }
welcome-done-click = Désormais, un article est lu quand vous le demandez dans le panneau.
welcome-next = Et maintenant
welcome-next-article = Ouvrez un article en arabe sur un site que vous connaissez.
welcome-next-reload = Si l’article était déjà ouvert, rechargez sa page.
welcome-next-panel = Ouvrez le panneau pour voir la fiche à côté de l’article.
welcome-next-pin = Épinglez le bouton Siyaq à la barre d’outils pour l’avoir sous la main.
welcome-next-pin-firefox = Si le bouton Siyaq n’apparaît pas, ajoutez-le par « Personnaliser la barre d’outils ».
welcome-next-sites = Écrire les sites autorisés
welcome-next-settings = Voir les réglages
