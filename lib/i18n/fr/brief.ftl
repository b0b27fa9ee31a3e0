# La fiche : ses parties, ses faits, ses thèmes et ses liens
section-summary = Résumé
section-facts = Faits
section-parties = Acteurs et lieux
section-background = Contexte antérieur
section-related = Articles liés
section-people = Personnes
section-organisations = Organisations
section-places = Lieux

brief-by = Par { $author }
brief-published = Publié le { $date }
brief-published-printed = Tel qu’écrit sur la page : { $raw }
brief-modified = Mis à jour le { $date }
brief-state-saved = Enregistrée
brief-state-recent = Lue récemment
brief-state-changed = Texte modifié
brief-state-partial = Texte partiel
brief-no-summary = Début de l’article
brief-facts-empty = Aucun fait assez sûr n’a été trouvé dans le texte.
brief-background-hint = Une affaire plus ancienne que l’article rappelle, distincte de l’événement du jour.
brief-related-empty = Pas encore d’articles liés. Ils apparaîtront ici au fil de vos lectures sur le sujet.
brief-item-hint = Montre la phrase dans la page
brief-copy-citation = Copier la référence
brief-share = Partager
brief-print = Imprimer

dismiss-fact = Écarter ce fait
retype-fact = Changer la nature de ce fait
fact-retyped = Nature corrigée
fact-retyped-hint = Il passait pour : { $kind }
fact-retyped-done = Nature désormais : { $kind }
dismiss-person = Écarter { $name } : ce n’est pas une personne
dismiss-organisation = Écarter { $name } : ce n’est pas une organisation
dismiss-place = Écarter { $name } : ce n’est pas un lieu
dismissed = Écarté de la fiche
dismissed-count =
    { $count ->
        [0] Rien d’écarté
        [one] { $count } élément écarté
       *[other] { $count } éléments écartés
    }
restore-dismissed = Rétablir

fact-agreement = Accord
fact-decision = Décision
fact-meeting = Rencontre
fact-visit = Visite
fact-appointment = Nomination
fact-upcoming = À venir
fact-money = Argent
fact-quantity = Chiffre
fact-casualties = Victimes
fact-statement = Déclaration
fact-deadline = Échéance
fact-commitment = Engagement
status-planned = Prévu
status-reported = Rapporté
status-denied = Démenti
status-planned-hint = N’a pas encore eu lieu : le texte le dit prévu
status-reported-hint = Rapporté par une source, non confirmé par le texte
status-denied-hint = Le texte dit qu’une partie l’a démenti
date-inferred = Déduit
date-inferred-hint = Calculé à partir du { $reference }, dernière date passée du texte, car la date de publication est inconnue
date-inferred-hint-plain = Calculé à partir d’une date du texte, car la date de publication est inconnue
date-approximate = Approximatif
date-hijri = Hégire
money-from-to = De { $payer } à { $payee }
money-from = De { $payer }
money-to = À { $payee }
money-purpose = Objet : { $purpose }
fact-with = Avec { $names }
fact-by = Par { $names }
fact-toward = Envers { $names }
bound-approx = environ { $value }
bound-min = plus de { $value }
bound-max = au plus { $value }
range = { $from } – { $to }
speaker-role = { $name }, { $role }

mention-count =
    { $count ->
        [one] Nommé { $count } fois
       *[other] Nommé { $count } fois
    }
variants = Aussi écrit : { $names }
entity-show = Montrer la première mention de { $name } dans la page

relation-copy = Copie
relation-same-event = Même événement
relation-follow-up = Suite
relation-earlier = Article antérieur
relation-same-thread = Même dossier
relation-background-of = Contexte
relation-page-link = Lien de la page
rung-page = De cette page
rung-recent = Déjà lu
rung-saved = Enregistré
rung-feed = Site suivi
reason-people = Personnes communes : { $names }
reason-organisations = Organisations communes : { $names }
reason-places = Lieux communs : { $names }
reason-terms = Mots communs : { $names }
reason-theme = Thème : { $theme }
reason-money = La même somme : { $names }
reason-date = La même date : { $names }
reason-date-plain = Publiés les mêmes jours
reason-copy = Presque le même texte
reason-copy-agency = Texte de l’agence { $agency }
reason-link = Cette page y renvoie
related-same-text = Le même texte ailleurs
related-other = Autres articles
related-copies =
    { $count ->
        [one] { $count } copie dans un autre média
       *[other] { $count } copies dans d’autres médias
    }

citation = { $title }, { $outlet }, { $date }, { $url } (consulté le { $retrieved })
citation-undated = { $title }, { $outlet }, s. d., { $url } (consulté le { $retrieved })

theme-agriculture = Agriculture
theme-culture = Culture
theme-diplomacy = Diplomatie
theme-disaster = Catastrophes
theme-economy = Économie
theme-education = Éducation
theme-energy = Énergie
theme-environment = Environnement
theme-finance = Finances
theme-health = Santé
theme-justice = Justice
theme-media = Médias
theme-migration = Migrations
theme-military = Armée
theme-politics = Politique
theme-religion = Religion
theme-security = Sécurité
theme-society = Société
theme-sport = Sport
theme-technology = Technologie
theme-transport = Transports
related-failed = Les articles liés n’ont pas pu être obtenus
statements = Déclarations ({ $count })
statements-rest = Autres propos de la même personne ({ $count })

entity-in-library = Ses articles dans votre bibliothèque
entity-page-open = Sa page
entity-hide = Masquer dans cette fiche
entity-show-one = Montrer dans la page
entity-show-next = Montrer dans la page ({ $at } sur { $of })
correct-title = Corriger
correct-not-person = Pas une personne
correct-not-organisation = Pas une organisation
correct-not-place = Pas un lieu
correct-is-person = Une personne
correct-is-organisation = Une organisation
correct-is-place = Un lieu
correct-same = Identique à
correct-same-choose = Choisir un nom…
corrected-none = { $name } ne figurera plus dans les fiches
corrected-type = La nature de { $name } est corrigée et retenue
corrected-merge = { $name } et { $target } ne font plus qu’un
corrected-apart = { $name } ne sera plus confondu avec { $target }
unrelated-mark = Sans rapport : { $title }
unrelated-done = Cet article ne sera plus proposé ici
