//! A server that speaks HTTP/2 and does nothing with what it is sent: each request is counted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use http::Method;
use runtime::error::{Error, TransportFailure};
use runtime::retry::Retries;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::api::{API, Client};
use super::retries::operation;
use super::server::BOUND;

#[derive(Clone, Copy)]
enum Refusal {
    /// `RST_STREAM` with `REFUSED_STREAM`.
    Stream,
    /// `GOAWAY` without an error, the last stream that counts being none.
    Connection,
}

pub fn frame(kind: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend([kind, 0]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

async fn serve(
    mut stream: TcpStream,
    refusal: Refusal,
    count: Arc<AtomicU32>,
) -> std::io::Result<()> {
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await?;
    stream.write_all(&frame(4, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut payload).await?;
        // HEADERS
        if head[3] == 1 {
            count.fetch_add(1, Ordering::Relaxed);
            let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            let refusal = match refusal {
                Refusal::Stream => frame(3, id, &7_u32.to_be_bytes()),
                Refusal::Connection => frame(7, 0, &[0; 8]),
            };
            stream.write_all(&refusal).await?;
        }
    }
}

async fn start(refusal: Refusal) -> (String, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok(Ok((stream, _))) = tokio::time::timeout(BOUND, listener.accept()).await {
            let served = serve(stream, refusal, counted.clone());
            tokio::spawn(tokio::time::timeout(BOUND, served));
        }
    });
    (url, count)
}

/// What the stack repeated by itself would be in no count, and past every budget. By its own word the
/// server did nothing, so that a POST may be repeated, too.
#[tokio::test]
async fn what_is_sent_is_counted() {
    for refusal in [Refusal::Stream, Refusal::Connection] {
        for method in [Method::GET, Method::POST] {
            for repeats in [0, 2] {
                let (url, count) = start(refusal).await;
                let retries = Retries::new()
                    .repeats(repeats)
                    .first_wait(std::time::Duration::ZERO);
                let builder = runtime::client::ClientBuilder::new(&API).retries(retries);
                let http = || {
                    reqwest::Client::builder()
                        .no_proxy()
                        .http2_prior_knowledge()
                };
                let client: Client = builder.http_client(http).base_url(url).build().unwrap();
                let error = client
                    .call(operation(method.clone()), |_| ())
                    .await
                    .unwrap_err();
                assert_eq!(count.load(Ordering::Relaxed), repeats + 1, "{error:?}");
                assert_eq!(error.attempts(), repeats + 1);
                assert!(error.is_retryable());
                assert!(
                    matches!(&error, Error::Transport(error)
                        if error.failure() == TransportFailure::Unprocessed),
                    "{error:?}"
                );
            }
        }
    }
}
