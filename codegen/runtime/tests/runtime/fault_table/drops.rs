//! Calls that are given up at each place where they wait: nothing is left behind that is in the way of
//! the next.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::super::api::{Client, THING};
use super::super::server::BOUND;
use super::read_head;

/// A server that answers in three pieces, and counts the connections that are open.
async fn in_pieces() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let open = Arc::new(AtomicUsize::new(0));
    let counted = open.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let counted = counted.clone();
            counted.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let _ = stream.set_nodelay(true);
                let length = THING.len();
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
                let (begin, end) = THING.split_at(5);
                'all: while read_head(&mut stream)
                    .await
                    .is_ok_and(|head| !head.is_empty())
                {
                    for piece in [head.as_str(), begin, end] {
                        tokio::task::yield_now().await;
                        if stream.write_all(piece.as_bytes()).await.is_err() {
                            break 'all;
                        }
                    }
                }
                counted.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    (url, open)
}

/// Polls a future so many times at most. Whether it ended.
pub(super) async fn polled(future: impl Future, times: usize) -> bool {
    let mut future = pin!(future);
    let mut left = times;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(false);
        }
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(_) => Poll::Ready(true),
            Poll::Pending if left == 0 => Poll::Ready(false),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn give_up_a_thousand() {
    let (url, open) = in_pieces().await;
    let client = Client::builder().no_retries().base_url(url);
    let client: Client = client.build().unwrap();
    let mut ended = 0;
    for index in 0..1000 {
        ended += usize::from(polled(client.get_thing("a").send(), index % 8).await);
    }
    assert!(ended > 0 && ended < 1000, "{ended}");
    // A hundred at once, given up at any time.
    let calls = (0..100_u64).map(|index| {
        let limit = Duration::from_micros(index * 20);
        tokio::spawn(tokio::time::timeout(limit, client.get_thing("a").send()))
    });
    for call in calls.collect::<Vec<_>>() {
        let _ = call.await.unwrap();
    }
    for _ in 0..10 {
        client.get_thing("a").await.unwrap();
    }
    // What was given up is closed, and no more is kept than may be idle.
    for _ in 0..100 {
        if open.load(Ordering::SeqCst) <= 32 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} connections are open", open.load(Ordering::SeqCst));
}

#[tokio::test]
async fn calls_that_are_given_up_on_one_thread() {
    let ended = tokio::time::timeout(BOUND, give_up_a_thousand()).await;
    ended.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_are_given_up_on_two_threads() {
    let ended = tokio::time::timeout(BOUND, give_up_a_thousand()).await;
    ended.unwrap();
}
