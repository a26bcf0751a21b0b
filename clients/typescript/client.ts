// A client of the gateway, and what every call of this program needs.

import createClient from "openapi-fetch";
import { Expectations } from "./expectations.js";
import type { paths, Problem } from "./generated/gwr.js";

export const expect = new Expectations("typescript");

const baseUrl = process.env["GATEWAY"] ?? "http://localhost:8080";

// What comes as JSON; texts and tables are operations of their own.
export const gwr = createClient<paths, "application/json" | "application/problem+json">({ baseUrl });

// The same for what is plain text, such as a report's.
export const texts = createClient<paths, "text/plain" | "application/problem+json">({ baseUrl });

// Reading is open; recording needs a token.
export const editor = createClient<paths, "application/json" | "application/problem+json">({
    baseUrl,
    headers: { Authorization: `Bearer ${process.env["GWR_TOKEN"]}` },
});

/** What the call gave, or an exception with its problem. */
export async function read<T>(call: Promise<{ data?: T; error?: Problem }>): Promise<T> {
    const { data, error } = await call;
    if (data === undefined) {
        throw new Error(error?.detail ?? error?.title ?? "no answer");
    }
    return data;
}

/** What the call gave, with its ETag, which If-Match takes, so that nobody overwrites what he has not seen. */
export async function tagged<T>(call: Promise<{ data?: T; error?: Problem; response: Response }>): Promise<[T, string]> {
    const data = await read(call);
    return [data, (await call).response.headers.get("ETag") ?? ""];
}

/** The problem that the call met: errors are typed like answers. */
export async function problem(call: Promise<{ error?: Problem }>): Promise<Problem> {
    const { error } = await call;
    if (error === undefined) {
        throw new Error("the call met no problem");
    }
    return error;
}
