//! What becomes of a fault, fault by fault: over real sockets, each row with its exact outcome.

mod bombs;
mod clients;
mod drops;
mod ends;
mod floods;
mod frames;
mod framing;
mod leading;
mod proxies;
mod secured;
mod sweeps;

use std::time::Duration;

use runtime::client::ClientBuilder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::api::Client;
use super::faults::Whole;
use super::server::BOUND;
use super::streams::GET;

/// What a server does when it has written its bytes.
#[derive(Clone, Copy, Debug)]
enum Then {
    /// It ends the connection.
    Close,
    /// It breaks the connection off, so that the other side gets an error and no end.
    Reset,
    /// It writes nothing more, and leaves the connection open.
    Hold,
    /// It writes these bytes again and again.
    Repeat(&'static str),
    /// The same, with a pause behind each.
    Drip(&'static str),
}

/// How long a call may take that waits for nothing: long enough for all that comes before, on a busy machine.
const LIMIT: Duration = Duration::from_secs(3);
/// How long any other may take, on a machine that does something else at the same time.
const PATIENCE: Duration = Duration::from_secs(9);

/// How many bytes the body of an answer may have.
const MOST: u64 = 10_000;

/// A client that sends each call once.
fn builder() -> ClientBuilder<Client> {
    let client = Client::builder().no_retries().max_response_bytes(MOST);
    client.base_url("http://127.0.0.1:1")
}

impl Then {
    fn limit(self) -> Duration {
        match self {
            Self::Hold | Self::Drip(_) => LIMIT,
            Self::Close | Self::Reset | Self::Repeat(_) => PATIENCE,
        }
    }
}

/// What is wrong, as it was found.
fn row(name: &str, found: &str, expected: &str) -> String {
    match found == expected {
        true => String::new(),
        false => format!("\n{name:?}: {found}"),
    }
}

/// A server that answers the first request of a connection with these bytes.
async fn serving(bytes: Vec<u8>, then: Then) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(tokio::time::timeout(
                BOUND,
                serve(stream, bytes.clone(), then),
            ));
        }
    }));
    url
}

async fn serve(mut stream: TcpStream, bytes: Vec<u8>, then: Then) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    read_head(&mut stream).await?;
    stream.write_all(&bytes).await?;
    match then {
        Then::Close => stream.shutdown().await,
        Then::Reset => {
            // What was written has to arrive before.
            tokio::time::sleep(Duration::from_millis(50)).await;
            stream.set_zero_linger()
        }
        Then::Hold => {
            while stream.read(&mut [0; 1000]).await? > 0 {}
            Ok(())
        }
        Then::Repeat(more) => loop {
            stream.write_all(more.repeat(100).as_bytes()).await?;
        },
        Then::Drip(more) => loop {
            tokio::time::sleep(Duration::from_millis(50)).await;
            stream.write_all(more.as_bytes()).await?;
        },
    }
}

/// The head of a request, or what TLS begins with.
async fn read_head(stream: &mut TcpStream) -> std::io::Result<String> {
    const HANDSHAKE: u8 = 0x16;
    let is_whole = |head: &[u8]| head.ends_with(b"\r\n\r\n") || head.first() == Some(&HANDSHAKE);
    let mut head = Vec::new();
    while !is_whole(&head) && stream.read_buf(&mut head).await? > 0 {}
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// What a call comes to, in words: the status and the body, or the error and the place of the fault.
async fn outcome(client: &Client, url: &str, limit: Duration) -> String {
    let call = client.call_as::<Whole>(&GET, |_| ());
    let text = match call.base_url(url).timeout(limit).await {
        Ok(response) => {
            let note = response.reply().note();
            let note = note.map_or_else(String::new, |note| format!(" ({note})"));
            let body = String::from_utf8_lossy(response.body());
            format!("{} {body:?}{note}", response.status().as_u16())
        }
        Err(error) => error.to_string(),
    };
    text.replace(url, "URL")
}

/// What a call to a server comes to that answers with these bytes.
async fn answered(client: Client, bytes: String, then: Then, limit: Duration) -> String {
    let url = serving(bytes.into_bytes(), then).await;
    outcome(&client, &url, limit).await
}

/// All rows at once, so that waiting takes no longer than one of them, and all that are wrong.
async fn check(rows: &[(&str, String, Then, &str)]) {
    let client = builder().build().unwrap();
    let asked = rows.iter().map(|(name, bytes, then, expected)| {
        let answered = answered(client.clone(), bytes.clone(), *then, then.limit());
        let found = tokio::spawn(answered);
        ((*name).to_owned(), found, (*expected).to_owned())
    });
    let mut wrong = String::new();
    for (name, found, expected) in asked.collect::<Vec<_>>() {
        wrong += &row(&name, &found.await.unwrap(), &expected);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The same where every server ends the connection.
async fn check_closed(rows: &[(&str, &str)]) {
    let rows = rows.iter().map(|(answer, expected)| {
        let bytes = format!("HTTP/1.1 {answer}");
        (*answer, bytes, Then::Close, *expected)
    });
    check(&rows.collect::<Vec<_>>()).await;
}
