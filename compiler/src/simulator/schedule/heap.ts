interface Entry {
  readonly at: number;
  readonly order: number;
  readonly action: () => void;
}

/** What is to happen later, earliest first; at one instant in the order in which it was planned. */
export interface Agenda {
  readonly add: (at: number, action: () => void) => void;
  readonly takeNext: () => { readonly at: number; readonly action: () => void } | undefined;
}

/** An agenda in a binary heap. */
export function createAgenda(): Agenda {
  const heap: Entry[] = [];
  let order = 0;

  function earlier(a: number, b: number): boolean {
    const left = heap[a] as Entry;
    const right = heap[b] as Entry;
    return left.at < right.at || (left.at === right.at && left.order < right.order);
  }

  function swap(a: number, b: number): void {
    [heap[a], heap[b]] = [heap[b] as Entry, heap[a] as Entry];
  }

  function rise(child: number): void {
    for (let at = child; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!earlier(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const least = left + 1 < heap.length && earlier(left + 1, left) ? left + 1 : left;
      if (!earlier(least, at)) return;
      swap(at, least);
      at = least;
    }
  }

  return {
    add: (at, action) => {
      heap.push({ at, order: order++, action });
      rise(heap.length - 1);
    },
    takeNext: () => {
      const [first] = heap;
      if (first === undefined) return undefined;
      const last = heap.pop() as Entry;
      if (heap.length > 0) {
        heap[0] = last;
        sink();
      }
      return first;
    },
  };
}
