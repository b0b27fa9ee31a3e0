# One text for each error code: what happened, and what can be done
error-bad-message = Siyaq received a request it did not understand. Reload the page and try again.
error-bad-sender = A request that did not come from Siyaq’s own pages was refused.
error-database-blocked = Another Siyaq page is still using an older library. Close the other Siyaq pages, then try again.
error-database-newer = The library was written by a newer Siyaq. Update Siyaq to open it; nothing in it was touched.
error-database-unavailable = The library could not be opened. Nothing was deleted from it; restart the browser, and check disk space and whether storing data is allowed.
error-export-failed = The export did not finish, and no file was written.
error-not-an-article = This page is not a news article in Arabic.
error-not-found = This brief is no longer in the library.
error-paused = Reading is paused. Resume it in the settings.
error-private-window = Siyaq reads nothing in private windows.
error-quota = There is no room left to keep a new brief. Delete old briefs or free some disk space; what was kept is still there.
error-site-excluded = You excluded this site from reading.
error-too-large = This page is longer than Siyaq can read.
error-too-many-messages = This page is changing very fast. Wait a minute, then try again.
error-unexpected = Something unexpected went wrong. Reload the page; if it happens again, restart the browser.
error-unknown-type = Parts of Siyaq come from different versions. Reload the page.
