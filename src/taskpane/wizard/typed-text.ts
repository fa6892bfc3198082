/** What a field takes in characters: far more than is ever shown, and no more than a draft gives back. */
export const LONGEST_TYPED = 5_000;
