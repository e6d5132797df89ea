/** The district that every desk gets. Another name gives another one. */
export const SEED = '双流'
