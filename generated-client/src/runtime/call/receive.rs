//! The body of an answer as a whole, and one that nobody wants.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::Body;
use tokio::time::Sleep;

use super::super::http::error::{TimeoutKind, TransportFailure};
use super::super::wire::transport::{Fault, ResponseBody};
use super::client::Core;
use super::progress::{Failed, Progress};

/// Reads a body that nobody wants, so that its connection can be used again. One that is long or
/// slow is not worth it.
pub(super) async fn drain(body: &mut ResponseBody) {
    const WORTH: u64 = 64 * 1024;
    const PATIENCE: Duration = Duration::from_millis(250);
    let is_short = |length: &u64| (1..=WORTH).contains(length);
    // Without a clock nobody could tell when it takes too long.
    let has_clock = TransportFailure::missing_runtime().is_none();
    if has_clock && body.size_hint().exact().as_ref().is_some_and(is_short) {
        let rest =
            async { while let Some(Ok(_)) = poll_fn(|context| poll_chunk(body, context)).await {} };
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

/// The next piece of a body, if it comes in time. A piece that is there needs no clock.
async fn next(
    core: &Core,
    idle: Duration,
    body: &mut ResponseBody,
    progress: &Progress,
) -> Result<Option<Bytes>, Failed> {
    let mut late = pin!(None::<Sleep>);
    let piece = poll_fn(|context| {
        let piece = poll_chunk(body, context);
        if piece.is_ready() || idle == Duration::MAX {
            return piece.map(Some);
        }
        if late.is_none() {
            late.set(Some(tokio::time::sleep(idle)));
        }
        match late.as_mut().as_pin_mut() {
            Some(late) => late.poll(context).map(|()| None),
            None => Poll::Pending,
        }
    });
    match piece.await {
        Some(piece) => piece
            .transpose()
            .map_err(|fault| progress.failed(core, fault)),
        None => Err(progress.timeout(TimeoutKind::Idle, Some(idle))),
    }
}

/// The next piece. Trailers say nothing that anybody asks for.
fn poll_chunk(
    body: &mut ResponseBody,
    context: &mut Context<'_>,
) -> Poll<Option<Result<Bytes, Fault>>> {
    loop {
        match ready!(Pin::new(&mut *body).poll_frame(context)) {
            Some(Ok(frame)) => {
                if let Ok(piece) = frame.into_data() {
                    return Poll::Ready(Some(Ok(piece)));
                }
            }
            Some(Err(fault)) => return Poll::Ready(Some(Err(fault))),
            None => return Poll::Ready(None),
        }
    }
}

/// Room for so many bytes: twice that, for more to come, but not more than three quarters of the most that
/// may come, or else all of it. A buffer that moves stands in memory twice, the old one beside the new one.
fn capacity(length: usize, most: usize) -> usize {
    let whole = most.max(length);
    if length > whole / 8 * 3 {
        whole
    } else {
        length * 2
    }
}
