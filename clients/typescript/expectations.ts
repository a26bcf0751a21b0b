// Holds a value that the sample reads to the table that all languages share.

import { readFileSync } from "node:fs";

type Value = string | number | boolean | undefined | readonly (string | number | undefined)[];

export class Expectations {
    readonly #language: string;
    readonly #expected: Record<string, Value>;
    readonly #passed = new Set<string>();

    constructor(language: string) {
        this.#language = language;
        this.#expected = JSON.parse(readFileSync(new URL("../../../expectations.json", import.meta.url), "utf8")) as
            Record<string, Value>;
    }

    equal(name: string, actual: Value): void {
        const expected = JSON.stringify(this.#expected[name]);
        if (JSON.stringify(actual) !== expected) {
            throw new Error(`${this.#language}: ${name} is ${JSON.stringify(actual)} and should be ${expected}`);
        }
        this.#passed.add(name);
    }

    done(): void {
        const left = Object.keys(this.#expected).filter((name) => !this.#passed.has(name));
        if (left.length > 0) {
            throw new Error(`${this.#language}: never checked: ${left.join(", ")}`);
        }
        const operations = [...new Set([...this.#passed].map((name) => name.split(".")[0]))].sort();
        console.log(`${this.#language} covered ${operations.length} operations: ${operations.join(" ")}`);
        console.log(`${this.#language}: ${this.#passed.size} checks passed`);
    }
}
