/**
 * Stories compared for one list, and for a group: the candidates that share most, near days first. Set for speed, a third of
 * the time of 200; that it loses no rewritten story of real news has not been measured (eval related-silver, copies).
 */
export const CANDIDATES = 80;
