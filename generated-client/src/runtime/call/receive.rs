//! The body of an answer as a whole, and one that nobody wants.

use std::time::Duration;

use bytes::Bytes;

use super::super::http::error::TimeoutKind;
use super::client::Core;
use super::progress::{Failed, Progress};

/// Reads a body that nobody wants, so that its connection can be used again. One that is long or
/// slow is not worth it.
pub(super) async fn drain(response: &mut reqwest::Response) {
    const WORTH: u64 = 64 * 1024;
    const PATIENCE: Duration = Duration::from_millis(250);
    let is_short = |length: &u64| (1..=WORTH).contains(length);
    if response.content_length().as_ref().is_some_and(is_short) {
        let rest = async { while let Ok(Some(_)) = response.chunk().await {} };
        // Whatever came of it: the answer to the next request is what counts.
        let _ = tokio::time::timeout(PATIENCE, rest).await;
    }
}

/// Reads a body of at most as many bytes as the client allows. Memory never holds twice as many.
pub(super) async fn whole(
    core: &Core,
    idle: Duration,
    response: &mut reqwest::Response,
    progress: &Progress,
) -> Result<Bytes, Failed> {
    let limit = core.max_response_bytes();
    let expected = response.content_length();
    if expected.is_some_and(|length| length > limit) {
        return Err(progress.too_long(limit));
    }
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let most = expected.map_or(limit, |length| usize::try_from(length).unwrap_or(limit));
    let mut first = Bytes::new();
    let mut buffer = Vec::new();
    while let Some(chunk) = next(core, idle, response, progress).await? {
        let length = (buffer.len().max(first.len())).saturating_add(chunk.len());
        if length > limit {
            return Err(progress.too_long(core.max_response_bytes()));
        }
        // Most answers come in one piece, which is handed on as it is.
        if first.is_empty() && buffer.is_empty() {
            first = chunk;
            continue;
        }
        if buffer.capacity() < length {
            buffer.reserve_exact(capacity(length, most) - buffer.len());
        }
        if buffer.is_empty() {
            buffer.extend_from_slice(&std::mem::take(&mut first));
        }
        buffer.extend_from_slice(&chunk);
    }
    Ok(if buffer.is_empty() {
        first
    } else {
        buffer.into()
    })
}

/// The next piece of a body, if it comes in time.
async fn next(
    core: &Core,
    idle: Duration,
    response: &mut reqwest::Response,
    progress: &Progress,
) -> Result<Option<Bytes>, Failed> {
    let chunk = match idle {
        Duration::MAX => response.chunk().await,
        idle => {
            let in_time = tokio::time::timeout(idle, response.chunk()).await;
            in_time.map_err(|_| progress.timeout(TimeoutKind::Idle, Some(idle)))?
        }
    };
    chunk.map_err(|error| progress.failed(core, error))
}

/// Room for so many bytes: twice that, for more to come, but past half of the most that may come all
/// of it, since a buffer that moves stands in memory twice.
fn capacity(length: usize, most: usize) -> usize {
    let whole = most.max(length);
    if length > whole / 2 {
        whole
    } else {
        length * 2
    }
}
