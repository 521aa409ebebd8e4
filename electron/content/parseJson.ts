export type ParsedJson = { ok: true; data: unknown } | { ok: false; line: number; column: number };

/** As `JSON.parse`, but always says where a text stops being JSON (Node does for some mistakes only). Counts from 1. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch {
    const before = text.slice(0, new Scanner(text).offsetOfMistake()).split('\n');
    return { ok: false, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Walks the grammar of RFC 8259 until something does not fit. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  offsetOfMistake(): number {
    if (this.#value()) this.#eat(blank);
    return this.#at;
  }

  #value(): boolean {
    this.#eat(blank);
    if (this.#next('{'))
      return this.#members('}', () => this.#eat(string) && this.#next(':') && this.#value());
    if (this.#next('[')) return this.#members(']', () => this.#value());
    return this.#eat(string) || this.#eat(literal);
  }

  #members(end: string, member: () => boolean): boolean {
    if (this.#next(end)) return true;
    do {
      this.#eat(blank);
      if (!member()) return false;
    } while (this.#next(','));
    return this.#next(end);
  }

  #next(sign: string): boolean {
    this.#eat(blank);
    const isThere = this.#text[this.#at] === sign;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #eat(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    this.#at += found?.length ?? 0;
    return found !== undefined;
  }
}
