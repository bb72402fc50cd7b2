//! Bodies of HTTP/2 that end before they are whole.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Method, Response, Version};
use http_body::{Body, Frame, SizeHint};

use super::transport::{Fault, FaultKind, ResponseBody};

/// The answer to a request of this method as a stack gives it, where a body that is not as long as its
/// head says is a fault. In HTTP/2 a server may end a stream early and call that no error (`RST_STREAM`
/// with `NO_ERROR`), which hyper, and all that stands on it, takes for the end of the body.
#[must_use]
pub fn whole(method: &Method, answer: Response<ResponseBody>) -> Response<ResponseBody> {
    // The length that these tell is that of a body that does not come.
    let has_none = *method == Method::HEAD || matches!(answer.status().as_u16(), 204 | 304);
    if answer.version() != Version::HTTP_2 || has_none {
        return answer;
    }
    answer.map(|body| ResponseBody::of_faults(Whole(body)))
}

/// What is left of a body that says how much that is.
struct Whole(ResponseBody);

impl Body for Whole {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        let frame = ready!(Pin::new(&mut self.0).poll_frame(context));
        let left = self.0.size_hint().exact();
        if frame.is_none() && left.is_some_and(|left| left > 0) {
            let ended = "the stream ended before its body did";
            let fault = Fault::new(FaultKind::Broken).with_source(ended);
            return Poll::Ready(Some(Err(fault)));
        }
        Poll::Ready(frame)
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
