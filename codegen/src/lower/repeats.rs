//! What a document says of sending a call once more: `x-speakeasy-retries`, `x-fern-retries`, and the header of
//! an idempotency key, `x-idempotency-key` (an extension of this generator) or `x-fern-idempotency-headers`.

use indexmap::IndexMap;
use serde_json::Value;

use super::operation::is_token;
use crate::api::{HttpMethod, Repeats};

type Extensions = IndexMap<String, Value>;

/// No document waits longer than this for a call to succeed, whatever it says.
const MOST_REPEATS: u32 = 10;

/// How often a call is repeated, by the operation or by the document.
pub(super) fn repeats(operation: &Extensions, document: &Extensions) -> Option<Repeats> {
    [operation, document].into_iter().find_map(|extensions| {
        let speakeasy = extensions.get("x-speakeasy-retries").and_then(backoff);
        let fern = || {
            let fern = extensions.get("x-fern-retries")?;
            let is_off = fern.get("disabled")?.as_bool()?;
            is_off.then_some(Repeats::OFF)
        };
        speakeasy.or_else(fern)
    })
}

fn backoff(value: &Value) -> Option<Repeats> {
    match value.get("strategy")?.as_str()? {
        "none" => Some(Repeats::OFF),
        "backoff" => {
            let said = |key: &str| value.get("backoff")?.get(key)?.as_u64();
            let first_wait = said("initialInterval").unwrap_or(500).max(1);
            let max_wait = said("maxInterval").unwrap_or(60_000).max(first_wait);
            let elapsed = said("maxElapsedTime").unwrap_or(3_600_000);
            Some(Repeats {
                count: fitting(first_wait, max_wait, elapsed),
                first_wait,
                max_wait,
            })
        }
        _ => None,
    }
}

/// How many waits, each twice as long as the one before, there is time for.
fn fitting(first_wait: u64, max_wait: u64, elapsed: u64) -> u32 {
    let (mut wait, mut waited, mut count) = (first_wait, 0_u64, 0);
    while count < MOST_REPEATS && waited.saturating_add(wait) <= elapsed {
        waited = waited.saturating_add(wait);
        wait = wait.saturating_mul(2).min(max_wait);
        count += 1;
    }
    count
}

/// The header that carries an idempotency key, for an operation that is not idempotent by its method.
pub(super) fn idempotency_key(
    method: &HttpMethod,
    operation: &Extensions,
    document: &Extensions,
    setting: Option<&str>,
) -> Option<String> {
    let needs_one = matches!(method, HttpMethod::Post | HttpMethod::Patch);
    if !needs_one {
        return None;
    }
    let own = |extensions: &Extensions| match extensions.get("x-idempotency-key") {
        Some(Value::String(header)) if is_token(header) => Some(header.clone()),
        _ => None,
    };
    let is_fern = operation.get("x-fern-idempotent") == Some(&Value::Bool(true));
    let fern = || {
        let headers = document.get("x-fern-idempotency-headers")?.as_array()?;
        let header = headers.first()?.get("header")?.as_str()?;
        (is_fern && is_token(header)).then(|| header.to_owned())
    };
    own(operation)
        .or_else(fern)
        .or_else(|| own(document))
        .or_else(|| setting.filter(|name| is_token(name)).map(str::to_owned))
}
