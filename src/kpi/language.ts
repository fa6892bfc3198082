/** Vietnamese and English are equals: whatever has words has both. */
export type Language = "vi" | "en";

/** One text in every language. A missing translation is a type error. */
export type Words = Readonly<Record<Language, string>>;
