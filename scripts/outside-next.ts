// Stands in for `server-only` and `client-only` where code runs outside Next: unit tests and scripts.
export {};
