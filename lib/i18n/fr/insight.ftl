# Pages sur toute la bibliothèque : entité, dossier, vue d’ensemble, réseau
insight-nav = Pages de la bibliothèque
insight-counting = Comptage…
insight-in-articles =
    { $count ->
        [one] dans un article
       *[other] dans { $count } articles
    }
insight-from-to = du { $from } au { $to }
insight-over-time = Articles au fil du temps
insight-period = Période
insight-articles = Articles
insight-as-table = En tableau
insight-save-csv = Enregistrer en CSV
insight-save-svg = Enregistrer en SVG
insight-save-list = Enregistrer « { $title } » en CSV
insight-themes = Thèmes
insight-outlets = Médias
insight-people = Personnes
insight-organisations = Organisations
insight-places = Lieux
insight-stories = Articles
insight-more =
    { $count ->
        [one] Afficher le dernier article
       *[other] Afficher plus (encore { $count })
    }
insight-question = Articles à compter
insight-question-hint = Des mots comme dans la recherche de la bibliothèque, par exemple person: ou after:. Laissez vide pour tout compter.
insight-question-fault = « { $part } » n’a pas été compris. Corrigez, puis réessayez.
insight-count = Compter

entity-title = Entité
entity-missing-title = Aucun article ne la nomme
entity-missing-text = Ses articles ont peut-être été supprimés, ou son nom corrigé.
entity-type-person = Personne
entity-type-organisation = Organisation
entity-type-place = Lieu
entity-variants = S’écrit aussi :
entity-graph = Dans le réseau
entity-beside = Nommée avec
entity-roles = Fonctions au fil du temps
entity-correct = Corriger { $name }
entity-correct-hint = Vos corrections restent sur cet appareil et s’appliquent aux synthèses. Vous pouvez les annuler.
entity-same = Une seule entité
entity-same-as = Une seule entité : { $name }
entity-apart = Deux entités
entity-apart-from = Deux entités : { $name }
entity-join = L’autre nom
entity-join-hint = Tapez quelques lettres, puis dites s’il s’agit d’une seule entité ou de deux.
entity-join-none = Aucun autre nom de la bibliothèque n’a ces lettres.
entity-corrections = Déjà corrigé

thread-title = Dossier
thread-empty-title = Aucun article dans ce dossier
thread-empty-text = Aucun article de la bibliothèque ne les réunit pour le moment.
thread-unfollow = Ne plus suivre
thread-timeline = Chronologie
thread-newest =
    { $count ->
        [one] Seul l’article le plus récent est affiché.
       *[other] Seuls les { $count } articles les plus récents sont affichés.
    }
timeline-published = publié
timeline-mentioned = évoque ce jour

overview-title = Vue d’ensemble
overview-empty-title = Rien à compter
overview-empty-text = Aucun article de la bibliothèque ne correspond à cette question.

graph-title = Réseau des noms
graph-types = Types de noms
graph-least = Afficher un lien trouvé
graph-working = Disposition du réseau
graph-stop = Arrêter la disposition
graph-no-picture = Ce navigateur ne peut pas dessiner le réseau. La liste contient tout.
graph-empty-title = Pas de réseau ici
graph-empty-text = Aucune paire de noms ne se trouve dans autant d’articles. Baissez le nombre ou élargissez la question.
graph-find = Chercher un nom dans le réseau
graph-none-found = Aucun nom du réseau ne contient ces lettres
graph-list = Noms et liens
graph-size =
    { $nodes ->
        [one] { $nodes } nom
       *[other] { $nodes } noms
    } · { $edges ->
        [one] { $edges } lien
       *[other] { $edges } liens
    }
graph-entity = Page de { $name }
