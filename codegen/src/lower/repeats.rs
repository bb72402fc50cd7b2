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
            let exponent = value
                .get("backoff")
                .and_then(|backoff| backoff.get("exponent"));
            let exponent = exponent.and_then(Value::as_f64);
            let exponent = exponent.filter(|exponent| (1.0..=100.0).contains(exponent));
            let listed = value.get("statusCodes").and_then(Value::as_array);
            let listed = listed.map(|codes| codes.iter().filter_map(statuses).collect::<Vec<_>>());
            Some(Repeats {
                count: fitting(first_wait, max_wait, (elapsed, exponent.unwrap_or(2.0))),
                first_wait,
                max_wait,
                exponent,
                statuses: listed.filter(|listed| !listed.is_empty()),
                broken_connections: value.get("retryConnectionErrors").and_then(Value::as_bool),
            })
        }
        _ => None,
    }
}

/// `5XX`, `"502"` or `502`, from the first to the last.
fn statuses(code: &Value) -> Option<(u16, u16)> {
    let number = code.as_u64().map(|number| number.to_string());
    let text = number.as_deref().or_else(|| code.as_str())?.trim();
    let class = text.to_ascii_uppercase();
    let (first, last) = match class.strip_suffix("XX") {
        Some(class) => {
            let class: u16 = class.parse().ok()?;
            (
                class.checked_mul(100)?,
                class.checked_mul(100)?.checked_add(99)?,
            )
        }
        None => (text.parse().ok()?, text.parse().ok()?),
    };
    (100..=599).contains(&first).then_some((first, last))
}

/// How many waits there is time for, each so many times as long as the one before.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "milliseconds of hours, and what is longer ends at `max_wait`"
)]
fn fitting(first_wait: u64, max_wait: u64, (elapsed, exponent): (u64, f64)) -> u32 {
    let (mut wait, mut waited, mut count) = (first_wait, 0_u64, 0);
    while count < MOST_REPEATS && waited.saturating_add(wait) <= elapsed {
        waited = waited.saturating_add(wait);
        wait = ((wait as f64 * exponent) as u64).min(max_wait);
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
