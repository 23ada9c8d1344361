/** Hands out names that are free. */
export interface NameSupply {
  take(wanted: string): string;
  reserve(name: string): void;
}

export function nameSupply(reserved: Iterable<string> = []): NameSupply {
  const taken = new Set(reserved);
  return {
    reserve: (name) => void taken.add(name),
    take(wanted) {
      let name = wanted;
      for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
      taken.add(name);
      return name;
    },
  };
}
