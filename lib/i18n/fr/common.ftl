# Mots communs à toutes les pages
app-name = Siyaq
app-tagline = L’essentiel de chaque article et son contexte, dans votre navigateur seulement

save = Enregistrer
unsave = Retirer des enregistrés
undo = Annuler
delete = Supprimer
cancel = Annuler
close = Fermer
confirm = Confirmer
retry = Réessayer
dismiss-notice = Masquer cet avis
done = Terminé
open-library = Bibliothèque
open-options = Réglages
open-source = Ouvrir l’article sur sa page
loading = Un instant…
language-name-ar = العربية
language-name-en = English
language-name-fr = Français

saved-one = Fiche enregistrée
unsaved-one = Fiche retirée des enregistrées
deleted-count =
    { $count ->
        [0] aucune fiche supprimée
        [one] { $count } fiche supprimée
       *[other] { $count } fiches supprimées
    }
copied = Copié
copy-failed = Le navigateur n’a pas permis la copie
reading-minutes =
    { $count ->
        [0] moins d’une minute de lecture
        [one] { $count } minute de lecture
       *[other] { $count } minutes de lecture
    }
page-failed-title = Cette page n’a pas pu s’ouvrir
page-failed-text = Vos réglages ne sont pas parvenus du navigateur. Rien de ce que vous avez enregistré n’est perdu. Réessayez ; si cela se répète, redémarrez le navigateur.
part-failed-text = Siyaq a sans doute été mis à jour pendant que cette page était ouverte. Rien de ce que vous avez enregistré n’est perdu : rechargez la page.
