"""What every call of this program needs."""

from typing import Any

from expectations import Expectations
from gwr_client import ApiException, ApiResponse, Problem

expect = Expectations("python")


def problem_of(error: ApiException) -> Problem:
    """Errors are problem details: the exception holds the document that its status has in the API's description."""
    assert isinstance(error.data, Problem)
    return error.data


def etag(answer: ApiResponse[Any]) -> str:
    """What If-Match takes: the ETag that came with the record, so that nobody overwrites what he has not seen."""
    assert answer.headers is not None
    return answer.headers["ETag"]
