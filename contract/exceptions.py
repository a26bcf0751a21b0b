"""What contract/fuzz does not hold an answer to, each with its reason: whatever is not named here is a fault, of the document or of the
code. Schemathesis loads this file as its hooks; run by itself, it prints its settings, or
the operations that are left out, as options.
"""
import json
import sys

# Operations that are not asked.
LEFT_OUT = {
    "followChanges": "a stream of events does not end; ChangesIT follows it",
    "withdrawReport": "it takes away the report that everything else asks about",
    "publishReport": "what is withdrawn and published again is read anew each time, for longer than all this may take",
}

# Refusals of what the document allows, by status and the end of a violation's message: it cannot say this, or not without a class of
# its own in generated clients.
UNSAYABLE = {
    (400, "must not be empty"): "of blanks only; a pattern for it would be another one in every language of the clients",
    (400, "must be given"): "the same",
    (400, "must have a document or a url"): "a document of blanks only",
    (400, "must not hold the character U+0000"): "the same",
    (400, "must not hold control characters"): "the same",
    (400, "is more than one value"): "a comma in a value that can be given again; the same",
    (400, "is not a decimal number such as"): "how many digits it has",
    (400, "is not a whole number in range"): "a single year is a text: one that is not given would be 0 in some clients (gwr-integer-default)",
    (400, "there is no such field"): "of additionalProperties: false the Python generator makes code that does not run",
    (400, "there is no "): "which records and codes there are",
    (400, "there is no earlier report "): "the same",
    (400, "is no published earlier report "): "the same",
    (400, "is not an earlier report than"): "the same",
    (400, "is no period such as "): "a period is one of five forms",
    (400, "must be a year, such as "): "here it is one of one form only",
    (400, "must not be in the future"): "which day it is",
    (400, "it is not a cursor of this API"): "a cursor is what an answer had",
    (400, "it is not a position of this feed"): "a position is what an answer had",
    (400, "needs the parameter q"): "the same",
    (400, "it holds no letter and no digit"): "of signs only; a pattern for it would be another one in every language of the clients",
    (400, "must be of letters and signs"): "letters and signs of any script; the same",
    (400, "must be an http or https address"): "what makes a URI; the document says its form and a pattern",
    (400, "it is not over yet: "): "which day it is",
    (400, "must not be before 1949-10-01"): "a day has no least value in the document",
    (400, "are not within the paragraph"): "how long a paragraph of a report is",
    (400, "do not bear the record out"): "what a report says",
    (400, "does not stand in the quote"): "the same",
    (400, "is computed: record an observation"): "whether a target is measured",
    (400, "does not measure"): "what an indicator is measured in",
    (400, "it goes with "): "which fields of a record, and which parameters, go together",
    (400, "it goes without "): "the same",
    (400, "a FIGURE has a value and a bound"): "the same",
    (400, "does not fit"): "a list of codes that is answered too is open there, and closed where it is sent",
    (409, ""): "what is recorded already",
    (412, ""): "which version a record has",
    (422, ""): "whether an idempotency key was used before, and whether a text is a report",
}

# A method that a path does not take is a 405 that names those it takes. It cannot be declared: an operation is of a method that is taken.

# A first line and headers that are too long are refused by the server itself, with nothing in the answer, before anything of ours sees
# them (docs/request.md). Declared at each operation, it would be an error of another type, which some generators refuse.
BARE = (414, 431)

# Refusals of what the document does not allow, beside 400 and those that Schemathesis knows: a header is looked at before a body is.
REFUSED = ["400", "401", "403", "404", "405", "406", "408", "409", "412", "413", "414", "415", "422", "428", "429", "431", "503"]


def is_unsayable(response):
    """Whether an answer refuses what the document cannot say."""
    try:
        problem = json.loads(response.content)
    except ValueError:
        return False
    messages = [one["message"] for one in problem.get("violations", [])] or [problem.get("detail") or ""]
    return all(any(status == response.status_code and words in message for status, words in UNSAYABLE) for message in messages)


def says_null(case):
    """Whether a field is sent as null: it is as if it were not sent; clients would make a type of its own of saying so."""
    return isinstance(case.body, dict) and any(value is None for value in case.body.values())


def register():
    """Takes the place of three checks, which would let all answers of a status pass, or none."""
    import schemathesis
    from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance, status_code_conformance

    @schemathesis.check
    def status_is_documented(ctx, response, case):
        return None if response.status_code in BARE and not response.content else status_code_conformance(ctx, response, case)

    @schemathesis.check
    def valid_data_is_accepted(ctx, response, case):
        return None if is_unsayable(response) else positive_data_acceptance(ctx, response, case)

    @schemathesis.check
    def invalid_data_is_refused(ctx, response, case):
        return None if says_null(case) else negative_data_rejection(ctx, response, case)


if __name__ == "__main__":
    if sys.argv[1:] == ["left-out"]:
        print("\n".join(f"--exclude-operation-id={operation}" for operation in LEFT_OUT))
    else:
        print(f"request-timeout = 30\ngeneration.max-examples = 20\n[checks]\npositive_data_acceptance.enabled = false\n"
              f"negative_data_rejection.enabled = false\nstatus_code_conformance.enabled = false\n"
              f"missing_required_header.expected-statuses = {json.dumps(REFUSED)}\nnegative_data_rejection.expected-statuses = {json.dumps(REFUSED)}")
else:
    register()
