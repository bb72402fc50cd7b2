//! Bodies that the server takes slowly, or not at all.

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use runtime::body::Body;
use runtime::error::{Error, TimeoutKind, WaitingFor};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::api::{Client, POST_THING, THING};
use super::bodies::{TestFile, stream};
use super::server::BOUND;

/// More than the buffers between a client and a server hold.
const LARGE: usize = 32 * 1024 * 1024;

/// A server that reads `most` bytes, pausing behind every `step`, and answers if that was all.
async fn reading(most: usize, step: usize, pause: Duration) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut buffer = vec![0; 256 * 1024];
        let (mut read, mut since) = (0, 0);
        while read < most {
            let count = stream.read(&mut buffer).await.unwrap_or(0);
            if count == 0 {
                return;
            }
            (read, since) = (read + count, since + count);
            if since >= step {
                since = 0;
                tokio::time::sleep(pause).await;
            }
        }
        if most < LARGE {
            tokio::time::sleep(BOUND).await;
        }
        let answer = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{THING}",
            THING.len()
        );
        let _ = stream.write_all(answer.as_bytes()).await;
    });
    (address, task)
}

/// In memory, as a file, and as a stream of the caller's.
fn bodies(path: &Path) -> [Body; 3] {
    static PIECE: &str = match std::str::from_utf8(&[b'a'; 65_536]) {
        Ok(piece) => piece,
        Err(_) => "",
    };
    [
        Body::from(vec![7; LARGE]),
        Body::from_path(path),
        stream(&[PIECE; LARGE / 65_536]),
    ]
}

#[tokio::test]
async fn a_server_that_takes_nothing() {
    let file = TestFile::new("taken-nothing", &vec![7; LARGE]);
    for body in bodies(&file.0) {
        let (address, task) = reading(1000, 1000, Duration::ZERO).await;
        let limit = Duration::from_millis(300);
        let client = Client::at(format!("http://{address}"));
        let call = client.call(&POST_THING, |request| request.body("a/b", body));
        let call = call.timeout(Duration::MAX).idle_timeout(limit).send();
        let error = tokio::time::timeout(BOUND, call)
            .await
            .unwrap()
            .unwrap_err();
        let Error::Timeout(timeout) = &error else {
            panic!("{error:?}")
        };
        let told = (timeout.kind(), timeout.waiting_for(), timeout.limit());
        assert_eq!(told, (TimeoutKind::Idle, WaitingFor::Upload, Some(limit)));
        assert!(
            error.to_string().ends_with(
                "the time limit of 300ms between two pieces of a body was over while the server took nothing of \
                 the request's body"
            ),
            "{error}"
        );
        task.abort();
    }
}

/// As long as some of it is taken, it may last as long as it will.
#[tokio::test]
async fn a_server_that_takes_its_time() {
    let file = TestFile::new("taken-slowly", &vec![7; LARGE]);
    for body in bodies(&file.0) {
        let pause = Duration::from_millis(100);
        let (address, task) = reading(LARGE, LARGE / 12, pause).await;
        let client = Client::at(format!("http://{address}"));
        let call = client.call(&POST_THING, |request| request.body("a/b", body));
        let limit = Duration::from_millis(700);
        let begun = Instant::now();
        let call = call.timeout(Duration::MAX).idle_timeout(limit).send();
        let reply = tokio::time::timeout(BOUND, call).await.unwrap().unwrap();
        assert_eq!(reply.status(), 200);
        assert!(begun.elapsed() > limit);
        task.abort();
    }
}
