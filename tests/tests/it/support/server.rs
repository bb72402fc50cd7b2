//! A server on loopback that answers by script and remembers every request as it came. The crate of
//! the cases has this file as a module too.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// No exchange of a test takes longer than this; whoever waits longer gives up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// One scripted answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    bytes: Vec<u8>,
    delay: Duration,
    closes: bool,
}

impl Answer {
    /// An answer with a body and its length. Every header is a line of its own.
    pub(crate) fn new(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let length = format!("content-length: {}", body.len());
        let headers: Vec<&str> = headers.iter().copied().chain([length.as_str()]).collect();
        Self::raw(status, &headers, body)
    }

    /// An answer of just these bytes behind the status.
    pub(crate) fn raw(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Self {
        let mut bytes = format!("HTTP/1.1 {status}\r\n").into_bytes();
        for header in headers {
            bytes.extend(format!("{header}\r\n").into_bytes());
        }
        bytes.extend(b"\r\n");
        bytes.extend(body.as_ref());
        Self {
            bytes,
            delay: Duration::ZERO,
            closes: false,
        }
    }

    /// `200 OK` with JSON.
    pub(crate) fn json(body: &str) -> Self {
        Self::new("200 OK", &["content-type: application/json"], body)
    }

    /// A redirect.
    pub(crate) fn redirect(location: &str) -> Self {
        Self::new("302 Found", &[&format!("location: {location}")], "")
    }

    /// Waits before it answers.
    pub(crate) fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Closes the connection behind the answer.
    pub(crate) fn and_close(mut self) -> Self {
        self.closes = true;
        self
    }

    /// Closes the connection without an answer.
    pub(crate) fn hang_up() -> Self {
        Self {
            bytes: Vec::new(),
            delay: Duration::ZERO,
            closes: true,
        }
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    /// `GET /path?query HTTP/1.1`
    pub(crate) line: String,
    /// The header lines in their order, not changed.
    pub(crate) headers: Vec<String>,
    /// The body, chunks put together.
    pub(crate) body: Vec<u8>,
}

impl Recorded {
    /// The request's target: path and query.
    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// The whole request as text, without what differs from run to run: header names in lower case,
    /// the lines sorted, the port of the host left out.
    pub(crate) fn text(&self) -> String {
        let header = |line: &String| {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            let name = name.to_ascii_lowercase();
            let value = match name.as_str() {
                "host" => value.rsplit_once(':').map_or(value, |(host, _)| host),
                _ => value,
            };
            format!("{name}: {}\n", value.trim())
        };
        let mut headers: Vec<String> = self.headers.iter().map(header).collect();
        headers.sort();
        let body = String::from_utf8_lossy(&self.body);
        format!("{}\n{}\n{body}", self.line, headers.concat())
    }
}

/// The server. Dropping it stops it.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Recorded>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Answers with these, one after the other; the last one again and again.
    pub(crate) async fn start(answers: impl Into<Vec<Answer>>) -> Self {
        Self::on("127.0.0.1:0", answers).await.expect("loopback")
    }

    /// The same at another address; `None` where there is none, such as without IPv6.
    pub(crate) async fn on(address: &str, answers: impl Into<Vec<Answer>>) -> Option<Self> {
        let listener = TcpListener::bind(address).await.ok()?;
        let address = listener.local_addr().ok()?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let script = Arc::new(Script {
            answers: answers.into(),
            requests: Arc::clone(&requests),
        });
        let task = tokio::spawn(async move {
            // Dropped together with the task, and with them every connection.
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let script = Arc::clone(&script);
                connections.spawn(tokio::time::timeout(PATIENCE, async move {
                    serve(stream, &script).await
                }));
            }
        });
        Some(Self {
            address,
            requests,
            task,
        })
    }

    /// `http://127.0.0.1:port`
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The port.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Every request so far.
    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.requests
            .lock()
            .expect("no test panics while it holds this")
            .clone()
    }

    /// The one request that there was.
    pub(crate) fn request(&self) -> Recorded {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "one request: {requests:?}");
        requests.remove(0)
    }

    /// A text without what differs from run to run.
    pub(crate) fn normalised(&self, text: &str) -> String {
        text.replace(&format!(":{}", self.port()), ":PORT")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Script {
    answers: Vec<Answer>,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

impl Script {
    fn record(&self, request: Recorded) -> Option<Answer> {
        let mut requests = self.requests.lock().ok()?;
        let answer = self
            .answers
            .get(requests.len())
            .or(self.answers.last())
            .cloned();
        requests.push(request);
        answer
    }
}

async fn serve(mut stream: TcpStream, script: &Script) -> Option<()> {
    let mut read = Vec::new();
    loop {
        let request = read_request(&mut stream, &mut read).await?;
        let answer = script.record(request)?;
        tokio::time::sleep(answer.delay).await;
        stream.write_all(&answer.bytes).await.ok()?;
        stream.flush().await.ok()?;
        if answer.closes {
            stream.shutdown().await.ok()?;
            return None;
        }
    }
}

/// Reads one request; what follows it stays in the buffer.
async fn read_request(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<Recorded> {
    let end = loop {
        match read.windows(4).position(|window| window == b"\r\n\r\n") {
            Some(end) => break end,
            None => more(stream, read).await?,
        }
    };
    let head = String::from_utf8_lossy(&read[..end]).into_owned();
    read.drain(..end + 4);
    let mut lines = head.split("\r\n").map(str::to_owned);
    let mut request = Recorded {
        line: lines.next().unwrap_or_default(),
        headers: lines.collect(),
        body: Vec::new(),
    };
    let is_chunked = request.header("transfer-encoding") == Some("chunked");
    request.body = if is_chunked {
        read_chunks(stream, read).await?
    } else {
        let length = request.header("content-length");
        let length = length.map_or(Some(0), |length| length.parse().ok())?;
        take(stream, read, length).await?
    };
    Some(request)
}

/// The body that comes in chunks, put together.
async fn read_chunks(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            match read.windows(2).position(|window| window == b"\r\n") {
                Some(end) => break end,
                None => more(stream, read).await?,
            }
        };
        let size = take(stream, read, end + 2).await?;
        let size = std::str::from_utf8(&size).ok()?.trim_end();
        let size = usize::from_str_radix(size, 16).ok()?;
        // The line's end behind a chunk is no part of it.
        let mut chunk = take(stream, read, size + 2).await?;
        chunk.truncate(size);
        if chunk.is_empty() {
            return Some(body);
        }
        body.extend(chunk);
    }
}

async fn take(stream: &mut TcpStream, read: &mut Vec<u8>, length: usize) -> Option<Vec<u8>> {
    while read.len() < length {
        more(stream, read).await?;
    }
    Some(read.drain(..length).collect())
}

async fn more(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<()> {
    match stream.read_buf(read).await {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(()),
    }
}
