/** Under which the choice of a search engine is remembered, made in the settings and read by the panel. */
export const ENGINE_MEMORY = 'search-engine';
export const FIRST_ENGINE = 'duckduckgo';
