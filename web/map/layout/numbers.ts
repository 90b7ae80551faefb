/** Every index that layouts ask for is within bounds; a typed array's type does not know that. */
export function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

export function add(numbers: Float64Array | Int32Array, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}
