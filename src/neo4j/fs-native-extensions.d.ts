declare module 'fs-native-extensions' {
  /** Asks for an exclusive advisory lock on the open file; false if another open file holds it. */
  export function tryLock(fd: number): boolean;
}
