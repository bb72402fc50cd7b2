//! What this crate has freed holds no secret. A program of its own: it reads all of its memory.
#![cfg(all(feature = "client", target_os = "linux"))]
#![allow(missing_docs)]

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame};
use runtime::body::RequestBody;
use runtime::oauth::RefreshToken;
use runtime::redact::Redactor;
use runtime::secret::Secret;
use runtime::security::ProvideCredential;
use runtime::transport::{Fault, ResponseBody, Transport, TransportFuture};
use zeroize::Zeroizing;

/// The secret stands nowhere in the program: each byte of this is one more.
const SHIFTED: &[u8] = b"Ojhiujohbmf.Jo.Uif.Nfnpsz.8";

fn secret() -> String {
    let mut text = String::with_capacity(SHIFTED.len());
    text.extend(SHIFTED.iter().map(|byte| char::from(byte - 1)));
    text
}

/// One test at a time reads the memory of all.
static ALONE: Mutex<()> = Mutex::new(());

/// How often the secret stands in what this process may write to, as bytes or as a list of characters.
fn found() -> usize {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let memory = File::open("/proc/self/mem").unwrap();
    let mut count = 0;
    for map in maps.lines() {
        let mut words = map.split_ascii_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        let name = words.nth(3).unwrap_or_default();
        // What lies on a stack is another matter.
        if !rights.starts_with("rw") || name.starts_with("[stack") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let start = u64::from_str_radix(start, 16).unwrap();
        let end = u64::from_str_radix(end, 16).unwrap();
        let mut bytes = Zeroizing::new(vec![0; usize::try_from(end - start).unwrap()]);
        if memory.read_exact_at(&mut bytes, start).is_err() {
            continue;
        }
        for width in [1, 4] {
            let is_there = |at: &usize| {
                let mut places = (*at..).step_by(width).zip(SHIFTED);
                places.all(|(place, byte)| bytes.get(place) == Some(&(byte - 1)))
            };
            let firsts = (0..bytes.len()).filter(|at| bytes[*at] == SHIFTED[0] - 1);
            count += firsts.filter(is_there).count();
        }
    }
    count
}

/// Bytes that are overwritten when nobody has them any more, in small pieces.
struct Pieces(Vec<Bytes>);

impl Body for Pieces {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        let piece = (!self.0.is_empty()).then(|| self.0.remove(0));
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }
}

/// A token endpoint within the process that leaves nothing behind. Its answer has both tokens, or the second one
/// as something that no token can be.
struct Endpoint(&'static str);

impl Transport for Endpoint {
    fn send(&self, _: Request<RequestBody>) -> TransportFuture<'_> {
        let secret = Zeroizing::new(secret());
        let mut text = Zeroizing::new(String::with_capacity(1000));
        for piece in [r#"{"access_token":""#, &secret, r#"","refresh_token":"#] {
            text.push_str(piece);
        }
        match self.0 {
            "" => ["\"", secret.as_str(), "\"}"]
                .iter()
                .for_each(|piece| text.push_str(piece)),
            other => text.push_str(other),
        }
        let whole = Bytes::from_owner(text);
        // As they come from a network: the buffer for them grows.
        let pieces = (0..whole.len())
            .step_by(5)
            .map(|at| whole.slice(at..whole.len().min(at + 5)));
        let body = ResponseBody::of_faults(Pieces(pieces.collect()));
        Box::pin(std::future::ready(Ok(Response::new(body))))
    }
}

#[test]
fn tokens() {
    let _alone = ALONE.lock().unwrap();
    let kept = Secret::from(secret());
    // It is found where it is.
    assert!(found() > 0);
    drop(kept);
    assert_eq!(found(), 0);
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().unwrap();
    for rest in ["", "1}", "{", "null}"] {
        runtime.block_on(async {
            let provider = RefreshToken::new("http://a.test/token", secret());
            let provider = provider
                .client("id", Some(secret().into()))
                .secret_in_body();
            let provider = provider
                .parameter("more", secret())
                .transport(Endpoint(rest));
            let outcome = provider.provide().await;
            assert_eq!(outcome.is_ok(), matches!(rest, "" | "null}"), "{rest}");
            drop((outcome, provider));
            // The task that fetched it comes to its end.
            tokio::task::yield_now().await;
        });
        assert_eq!(found(), 0, "{rest:?}");
    }
}

#[test]
fn redactions() {
    let _alone = ALONE.lock().unwrap();
    type Add = fn(&mut Redactor, Secret);
    let add: [(&str, &str, Add); 6] = [
        ("", "", |redactor, secret| redactor.add(secret)),
        ("user:", "", |redactor, secret| redactor.add_pair(secret)),
        ("Bearer ", "", |redactor, secret| {
            redactor.add_authorization(secret)
        }),
        ("a=", "; b=c", |redactor, secret| {
            redactor.add_cookies(secret)
        }),
        ("a+b=", "%20+x&c=d", |redactor, secret| {
            redactor.add_query(secret)
        }),
        ("x%2F", "%C3%9F", |redactor, secret| {
            redactor.add_argument(secret)
        }),
    ];
    for (before, behind, add) in add {
        let secret = Zeroizing::new(secret());
        let text = [before, &secret, behind].concat();
        let mut redactor = Redactor::default();
        add(&mut redactor, text.into());
        assert_eq!(redactor.scrub("nothing of it"), "nothing of it");
        drop((redactor, secret));
        assert_eq!(found(), 0, "{before:?}");
    }
}
