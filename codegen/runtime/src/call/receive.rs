//! The body of an answer as a whole, and one that nobody wants.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http_body::Body;

use super::super::http::error::TimeoutKind;
use super::super::wire::transport::{Fault, ResponseBody};
use super::client::Core;
use super::progress::{Failed, Progress};

/// Reads a body that nobody wants, so that its connection can be used again. One that is long or
/// slow is not worth it.
pub(super) async fn drain(body: &mut ResponseBody) {
    const WORTH: u64 = 64 * 1024;
    const PATIENCE: Duration = Duration::from_millis(250);
    let is_short = |length: &u64| (1..=WORTH).contains(length);
    if body.size_hint().exact().as_ref().is_some_and(is_short) {
        let rest = async { while let Some(Ok(_)) = chunk(body).await {} };
        // Whatever came of it: the answer to the next request is what counts.
        let _ = tokio::time::timeout(PATIENCE, rest).await;
    }
}

/// Reads a body of at most as many bytes as the client allows. Memory never holds twice as many.
pub(super) async fn whole(
    core: &Core,
    idle: Duration,
    body: &mut ResponseBody,
    progress: &Progress,
) -> Result<Bytes, Failed> {
    let limit = core.max_response_bytes();
    let expected = body.size_hint().exact();
    if expected.is_some_and(|length| length > limit) {
        return Err(progress.too_long(limit));
    }
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let most = expected.map_or(limit, |length| usize::try_from(length).unwrap_or(limit));
    let mut first = Bytes::new();
    let mut buffer = Vec::new();
    while let Some(piece) = next(core, idle, body, progress).await? {
        let length = (buffer.len().max(first.len())).saturating_add(piece.len());
        if length > limit {
            return Err(progress.too_long(core.max_response_bytes()));
        }
        // Most answers come in one piece, which is handed on as it is.
        if first.is_empty() && buffer.is_empty() {
            first = piece;
            continue;
        }
        if buffer.capacity() < length {
            buffer.reserve_exact(capacity(length, most) - buffer.len());
        }
        if buffer.is_empty() {
            buffer.extend_from_slice(&std::mem::take(&mut first));
        }
        buffer.extend_from_slice(&piece);
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
    body: &mut ResponseBody,
    progress: &Progress,
) -> Result<Option<Bytes>, Failed> {
    let piece = match idle {
        Duration::MAX => chunk(body).await,
        idle => {
            let in_time = tokio::time::timeout(idle, chunk(body)).await;
            in_time.map_err(|_| progress.timeout(TimeoutKind::Idle, Some(idle)))?
        }
    };
    piece
        .transpose()
        .map_err(|fault| progress.failed(core, fault))
}

/// The next piece. Trailers say nothing that anybody asks for.
async fn chunk(body: &mut ResponseBody) -> Option<Result<Bytes, Fault>> {
    loop {
        match poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await? {
            Ok(frame) => {
                if let Ok(piece) = frame.into_data() {
                    return Some(Ok(piece));
                }
            }
            Err(fault) => return Some(Err(fault)),
        }
    }
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
