const places = 1 << 13;

/** A set of 32-bit keys that is emptied at once. It holds 8,191 at most, and is quick while half of it is empty. */
export class KeySet {
  /** Each key at the place that its lowest bits name, or at the next free one; 0 where there is none. */
  readonly #keys = new Int32Array(places);
  #hasZero = false;

  clear(): void {
    this.#keys.fill(0);
    this.#hasZero = false;
  }

  /** Adds a key; false when it is there already. */
  add(key: number): boolean {
    const bits = key | 0;
    if (bits === 0) {
      const isNew = !this.#hasZero;
      this.#hasZero = true;
      return isNew;
    }
    let place = bits & (places - 1);
    let held = this.#keys[place];
    while (held !== 0) {
      if (held === bits) return false;
      place = (place + 1) & (places - 1);
      held = this.#keys[place];
    }
    this.#keys[place] = bits;
    return true;
  }
}
