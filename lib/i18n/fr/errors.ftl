# Un texte par code d’erreur : ce qui s’est passé, et que faire
error-bad-message = Siyaq a reçu une demande qu’il n’a pas comprise. Rechargez la page et réessayez.
error-bad-sender = Une demande qui ne venait pas des pages de Siyaq a été refusée.
error-database-blocked = Une autre page de Siyaq utilise encore une ancienne bibliothèque. Fermez les autres pages de Siyaq, puis réessayez.
error-database-newer = La bibliothèque a été écrite par un Siyaq plus récent. Mettez Siyaq à jour pour l’ouvrir ; rien n’y a été modifié.
error-database-unavailable = La bibliothèque n’a pas pu être ouverte. Rien n’y a été supprimé ; redémarrez le navigateur, vérifiez l’espace disque et l’autorisation de conserver des données.
error-export-failed = L’export n’a pas abouti, aucun fichier n’a été écrit.
error-not-an-article = Cette page n’est pas un article de presse en arabe.
error-not-found = Cette fiche n’est plus dans la bibliothèque.
error-paused = La lecture est en pause. Reprenez-la dans les réglages.
error-private-window = Siyaq ne lit rien dans les fenêtres privées.
error-quota = Il n’y a plus de place pour garder une nouvelle fiche. Supprimez d’anciennes fiches ou libérez de l’espace ; ce qui a été gardé est toujours là.
error-site-excluded = Vous avez exclu ce site de la lecture.
error-too-large = Cette page est trop longue pour Siyaq.
error-too-many-messages = Cette page change très vite. Attendez une minute, puis réessayez.
error-unexpected = Une erreur inattendue s’est produite. Rechargez la page ; si cela se répète, redémarrez le navigateur.
error-unknown-type = Des parties de Siyaq viennent de versions différentes. Rechargez la page.
