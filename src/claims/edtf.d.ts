declare module 'edtf' {
  export default function edtf(
    text: string,
    options?: { types?: string[] },
  ): { type: string; min: number; max: number };
}
