/** What fields with these words are for, and what people enter there; `#` is a mark of the case. */
export interface Kind {
  readonly words: RegExp;
  readonly values: readonly [string, ...string[]];
}

/** The first that fits. Names and addresses of nobody; domains that are kept for examples (RFC 2606). */
export const KINDS: readonly Kind[] = [
  { words: /e-?mail/, values: ["ada.#@example.com", "grace.#@example.com", "alan.#@example.com"] },
  { words: /passw|passphrase/, values: ["Correct-Horse-#9"] },
  { words: /phone|mobile|\btel\b/, values: ["+15550104477", "+15550109921"] },
  { words: /\burl\b|website|homepage|\blink\b/, values: ["https://example.com/#"] },
  { words: /user ?name|\blogin\b|nick ?name|handle/, values: ["ada#", "grace#", "alan#"] },
  { words: /first ?name|given ?name|forename/, values: ["Ada", "Grace", "Alan", "Edsger"] },
  { words: /last ?name|sur ?name|family ?name/, values: ["Lovelace", "Hopper", "Turing"] },
  { words: /company|organi[sz]ation|workspace|employer/, values: ["Analytical Engines #"] },
  { words: /\bteam\b/, values: ["Night Owls #", "Paper Boats #", "Blue Foxes #"] },
  { words: /\bzip\b|post ?code|postal/, values: ["94107", "10115", "75001"] },
  { words: /street|address/, values: ["12 Elm Street", "7 Harbour Road", "31 Mill Lane"] },
  { words: /\bcity\b|\btown\b/, values: ["Lisbon", "Bergen", "Ghent"] },
  { words: /country/, values: ["Portugal", "Norway", "Belgium"] },
  { words: /\bcode\b|\botp\b|\bpin\b|token/, values: ["482915", "730264"] },
  { words: /amount|price|cost|salary|budget|quantity|\bage\b/, values: ["42", "17", "25"] },
  { words: /search|filter|query|find\b/, values: ["lantern", "harbour", "violet"] },
  { words: /subject|title|headline/, values: ["Notes from Tuesday #", "A walk by the sea #"] },
  {
    words: /message|comment|description|\bbio\b|about|note|feedback|content|body/,
    values: ["Thank you, it arrived on Tuesday (#).", "Could you look at this again? (#)"],
  },
  {
    words: /\bname\b/,
    values: ["Ada Lovelace", "Grace Hopper", "Alan Turing", "Edsger Dijkstra"],
  },
];

/** What lists of things to do, to buy or to read hold. */
export const PHRASES: readonly [string, ...string[]] = [
  "Water the ferns",
  "Call the harbour master",
  "Mend the blue bicycle",
  "Bake rye bread",
  "Return the library books",
  "Paint the garden gate",
  "Write to Aunt Clara",
  "Plan the Bergen trip",
  "Sharpen the skates",
  "Sort the old maps",
  "Order lamp oil",
  "Sweep the workshop",
];
