const SHORTEST_SECRET = 4;

/** The forms in which a secret tends to leak: raw, base64, URL-encoded, JSON-escaped. */
export function encodingsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret, "utf8").toString("base64");
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [secret, base64, base64.replace(/(?<!=)=+$/, ""), encodeURIComponent(secret), json];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}

/** Text with every given form of a secret replaced by `***`, the longest form first. */
export function hideSecrets(text: string, forms: Iterable<string>): string {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((hidden, form) => hidden.replaceAll(form, "***"), text);
}

/** Remembers secrets and hides them, in every form, in the texts it is given. */
export interface Hider {
  add(secret: string): void;
  in(text: string): string;
}

export function createHider(): Hider {
  const forms = new Set<string>();
  return {
    add: (secret) => {
      for (const form of encodingsOf(secret)) forms.add(form);
    },
    in: (text) => hideSecrets(text, forms),
  };
}
