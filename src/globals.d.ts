/// <reference lib="es2024.string" />

/** The version in package.json, put in by the build. */
declare const __VERSION__: string;
