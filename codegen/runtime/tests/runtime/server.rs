//! A server that answers from a script and writes down what it was sent, byte for byte.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Nothing in these tests takes longer than this.
pub const BOUND: Duration = Duration::from_secs(10);

/// What to do with a request.
#[derive(Clone)]
pub struct Script {
    bytes: Vec<u8>,
    before: Duration,
    between: Duration,
    head_length: usize,
    close: bool,
}

/// An answer with a content type and a body.
pub fn answer(status: &str, content_type: &str, body: &str) -> Script {
    raw(format!(
        "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    ))
}

pub fn json(status: &str, body: &str) -> Script {
    answer(status, "application/json", body)
}

pub fn redirect(status: &str, location: &str) -> Script {
    raw(format!(
        "HTTP/1.1 {status}\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
    ))
}

pub fn raw(text: impl Into<String>) -> Script {
    let bytes = text.into().into_bytes();
    Script {
        head_length: head_length(&bytes),
        bytes,
        before: Duration::ZERO,
        between: Duration::ZERO,
        close: false,
    }
}

fn head_length(bytes: &[u8]) -> usize {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
    end.map_or(0, |at| at + 4)
}

impl Script {
    /// Other bytes, which need not be text.
    pub fn with_bytes(mut self, bytes: Vec<u8>) -> Self {
        self.head_length = head_length(&bytes);
        self.bytes = bytes;
        self
    }

    #[cfg(feature = "tracing")]
    pub fn is_refusal(&self) -> bool {
        self.bytes.starts_with(b"HTTP/1.1 401 ")
    }

    /// Waits before the answer.
    pub fn after(mut self, wait: Duration) -> Self {
        self.before = wait;
        self
    }

    /// Waits between the head and the body.
    pub fn then_waits(mut self, wait: Duration) -> Self {
        self.between = wait;
        self
    }

    /// Closes the connection after the answer.
    pub fn closing(mut self) -> Self {
        self.close = true;
        self
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub head: String,
    pub body: Vec<u8>,
}

impl Recorded {
    /// `GET /path?query`.
    pub fn target(&self) -> &str {
        let line = self.head.lines().next().unwrap();
        line.strip_suffix(" HTTP/1.1").unwrap()
    }

    /// All headers but `host`, sorted.
    pub fn headers(&self) -> Vec<&str> {
        let mut lines: Vec<&str> = self.head.trim_end().lines().skip(1).collect();
        lines.retain(|line| !line.starts_with("host: "));
        lines.sort_unstable();
        lines
    }

    /// The body as text; chunks show their sizes.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

impl Server {
    /// Answers in the order of the script; the last answer stays.
    pub async fn start(script: impl IntoIterator<Item = Script>) -> Self {
        Self::start_on("127.0.0.1:0", script).await.unwrap()
    }

    pub async fn start_on(
        address: &str,
        script: impl IntoIterator<Item = Script>,
    ) -> std::io::Result<Self> {
        Self::listen(TcpListener::bind(address).await?, script)
    }

    /// The same with a script that knows the server's URL.
    pub async fn start_with<S: IntoIterator<Item = Script>>(
        script: impl FnOnce(&str) -> S,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        Self::listen(listener, script(&url)).unwrap()
    }

    fn listen(
        listener: TcpListener,
        script: impl IntoIterator<Item = Script>,
    ) -> std::io::Result<Self> {
        let address = listener.local_addr()?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let script: Arc<Mutex<VecDeque<Script>>> =
            Arc::new(Mutex::new(script.into_iter().collect()));
        let record = requests.clone();
        tokio::spawn(async move {
            while let Ok(Ok((stream, _))) = tokio::time::timeout(BOUND, listener.accept()).await {
                tokio::spawn(tokio::time::timeout(
                    BOUND,
                    serve(stream, script.clone(), record.clone()),
                ));
            }
        });
        Ok(Self { address, requests })
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn requests(&self) -> Vec<Recorded> {
        self.requests.lock().unwrap().clone()
    }

    /// The only request that came.
    pub fn request(&self) -> Recorded {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.into_iter().next().unwrap()
    }
}

async fn serve(
    mut stream: TcpStream,
    script: Arc<Mutex<VecDeque<Script>>>,
    record: Arc<Mutex<Vec<Recorded>>>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    while let Some(recorded) = read(&mut stream).await? {
        record.lock().unwrap().push(recorded);
        let answer = {
            let mut script = script.lock().unwrap();
            if script.len() > 1 {
                script.pop_front()
            } else {
                script.front().cloned()
            }
        };
        let Some(answer) = answer else { return Ok(()) };
        wait(answer.before).await;
        let (head, body) = answer.bytes.split_at(answer.head_length);
        stream.write_all(head).await?;
        stream.flush().await?;
        wait(answer.between).await;
        stream.write_all(body).await?;
        stream.flush().await?;
        if answer.close {
            return stream.shutdown().await;
        }
    }
    Ok(())
}

/// The shortest sleep is a millisecond.
async fn wait(time: Duration) {
    if !time.is_zero() {
        tokio::time::sleep(time).await;
    }
}

pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Option<Recorded>> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    };
    let mut body = bytes.split_off(head);
    let head = String::from_utf8_lossy(&bytes).into_owned();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
        .unwrap_or(0);
    let is_chunked = head.contains("\r\ntransfer-encoding: chunked\r\n");
    let is_whole = |body: &[u8]| match is_chunked {
        true => body.ends_with(b"0\r\n\r\n"),
        false => body.len() >= length,
    };
    while !is_whole(&body) {
        if stream.read_buf(&mut body).await? == 0 {
            break;
        }
    }
    Ok(Some(Recorded { head, body }))
}
