/** The look of every page: faces, tokens, and the elements as they are before any component. Imported once, by `Page`. */
import './faces.css';
import './tokens.css';
import './base.css';
