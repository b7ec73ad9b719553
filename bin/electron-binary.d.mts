export function electronBinary(): string | null;
export function tryElectron(dataFolder: string, waits?: number): Promise<string | null>;
export function rememberFailure(dataFolder: string): void;
export function isUnusable(dataFolder: string): boolean;
