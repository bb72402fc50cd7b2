//! A server on the loopback interface that gives the answer it was told to give, and remembers what
//! it was asked. Everything is bounded, and over when it is dropped.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::request::Request;

/// How many connections there may be at once.
const CONNECTIONS: usize = 64;

/// Head of a request, in bytes.
const HEAD: u64 = 1024 * 1024;

/// Body of a request, in bytes.
const BODY: u64 = 64 * 1024 * 1024;

/// How long a peer may be silent.
const PATIENCE: Duration = Duration::from_secs(60);

/// What is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The status.
    pub(crate) status: u16,
    /// The headers, without those of the transfer.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

#[derive(Default)]
struct Shared {
    reply: Mutex<Reply>,
    requests: Mutex<Vec<Request>>,
    stop: AtomicBool,
    open: AtomicUsize,
}

/// A server that is listening.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on a free port.
    ///
    /// # Errors
    /// There is none, or no thread can be started.
    pub(crate) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let ours = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("server".to_owned())
            .spawn(move || accept(&listener, &ours))?;
        Ok(Self {
            address,
            shared,
            thread: Some(thread),
        })
    }

    /// The server's base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on, this is answered; what was asked before is forgotten.
    pub(crate) fn expect(&self, reply: Reply) {
        *lock(&self.shared.reply) = reply;
        lock(&self.shared.requests).clear();
    }

    /// What was asked since.
    pub(crate) fn asked(&self) -> Vec<Request> {
        std::mem::take(&mut *lock(&self.shared.requests))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // The thread waits for a connection: this is one.
        let _ = TcpStream::connect_timeout(&self.address, PATIENCE);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stop.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        if shared.open.fetch_add(1, Ordering::SeqCst) >= CONNECTIONS {
            shared.open.fetch_sub(1, Ordering::SeqCst);
            continue;
        }
        let ours = Arc::clone(shared);
        let spawned = thread::Builder::new().spawn(move || {
            // A peer that goes away is nothing to the next one.
            let _ = serve(&stream, &ours);
            ours.open.fetch_sub(1, Ordering::SeqCst);
        });
        if spawned.is_err() {
            shared.open.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

/// One request after the other, until the peer has no more.
fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader, stream)? {
        let is_head = request.method == "HEAD";
        // Whoever asks for a tunnel wants to talk to somebody else.
        let refuses = request.method == "CONNECT" || !request.target.starts_with('/');
        lock(&shared.requests).push(request);
        if refuses {
            let gone = Reply {
                status: 502,
                ..Reply::default()
            };
            return write(stream, &gone, false);
        }
        let reply = lock(&shared.reply).clone();
        write(stream, &reply, is_head)?;
    }
    Ok(())
}

fn read(reader: &mut impl BufRead, mut stream: &TcpStream) -> io::Result<Option<Request>> {
    let Some(first) = line(reader)? else {
        return Ok(None);
    };
    let mut words = first.split(' ');
    let mut request = Request {
        method: words.next().unwrap_or_default().to_owned(),
        target: words.next().unwrap_or_default().to_owned(),
        ..Request::default()
    };
    let mut size = first.len();
    while let Some(line) = line(reader)?.filter(|line| !line.is_empty()) {
        size += line.len();
        if size as u64 > HEAD {
            return Err(broken("the head is too long"));
        }
        let (name, value) = line.split_once(':').ok_or_else(|| broken("no header"))?;
        request
            .headers
            .push((name.to_owned(), value.trim().to_owned()));
    }
    if request.header("expect").is_some() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    let chunked = request.header("transfer-encoding");
    if chunked.is_some_and(|coding| coding.to_ascii_lowercase().contains("chunked")) {
        request.body = chunks(reader)?;
    } else if let Some(length) = request.header("content-length") {
        let length: u64 = length.parse().map_err(|_| broken("no length"))?;
        let mut body = Vec::new();
        reader.take(length.min(BODY)).read_to_end(&mut body)?;
        request.body = body;
    }
    Ok(Some(request))
}

/// A line without its end; nothing at the end of all.
fn line(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    if reader.take(HEAD).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    while matches!(line.last(), Some(b'\r' | b'\n')) {
        line.pop();
    }
    Ok(Some(String::from_utf8_lossy(&line).into_owned()))
}

fn chunks(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(reader)?.ok_or_else(|| broken("the body ends too early"))?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| broken("no size of a chunk"))?;
        if body.len() as u64 + size > BODY {
            return Err(broken("the body is too long"));
        }
        if size == 0 {
            while line(reader)?.is_some_and(|line| !line.is_empty()) {}
            return Ok(body);
        }
        reader.take(size).read_to_end(&mut body)?;
        line(reader)?;
    }
}

fn broken(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

/// Whether an answer of this status never has a body.
pub(crate) fn is_bodiless(status: u16) -> bool {
    matches!(status, 100..=199 | 204 | 304)
}

fn write(mut stream: &TcpStream, reply: &Reply, is_head: bool) -> io::Result<()> {
    let mut text = format!("HTTP/1.1 {} Status\r\n", reply.status);
    for (name, value) in &reply.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let has_body = !is_bodiless(reply.status);
    if has_body {
        text.push_str(&format!("content-length: {}\r\n", reply.body.len()));
    }
    text.push_str("\r\n");
    let mut bytes = text.into_bytes();
    if has_body && !is_head {
        bytes.extend(&reply.body);
    }
    stream.write_all(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn send(server: &Server, text: &str) -> String {
        let mut stream = TcpStream::connect(server.address).expect("it listens");
        stream.write_all(text.as_bytes()).expect("sent");
        stream.shutdown(std::net::Shutdown::Write).expect("shut");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        answer
    }

    #[test]
    fn several_requests_on_one_connection() {
        let server = Server::start().expect("a free port");
        server.expect(Reply {
            status: 200,
            headers: vec![("x-a".to_owned(), "b".to_owned())],
            body: b"body".to_vec(),
        });
        let text = "POST /a?b=c HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}\
            PUT /d HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n\
            HEAD /e HTTP/1.1\r\n\r\n";
        let answer = send(&server, text);
        let ok = "HTTP/1.1 200 Status\r\nx-a: b\r\ncontent-length: 4\r\n\r\n";
        assert_eq!(answer, format!("{ok}body{ok}body{ok}"));
        let asked = server.asked();
        let shown = asked
            .iter()
            .map(|one| (one.target.as_str(), one.body.as_slice()));
        let expected: [(&str, &[u8]); 3] = [("/a?b=c", b"{}"), ("/d", b"abcd"), ("/e", b"")];
        assert_eq!(shown.collect::<Vec<_>>(), expected);
        assert_eq!(asked[0].query(), Some("b=c"));
        assert_eq!(server.asked(), []);
    }

    #[test]
    fn what_is_meant_for_others_is_refused_and_remembered() {
        let server = Server::start().expect("a free port");
        server.expect(Reply {
            status: 204,
            ..Reply::default()
        });
        assert_eq!(
            send(&server, "GET / HTTP/1.1\r\n\r\n"),
            "HTTP/1.1 204 Status\r\n\r\n"
        );
        let answer = send(&server, "CONNECT example.com:443 HTTP/1.1\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 502"), "{answer}");
        let answer = send(&server, "GET http://example.com/ HTTP/1.1\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 502"), "{answer}");
        assert_eq!(server.asked().len(), 3);
    }

    #[test]
    fn noise_does_not_stop_it_and_dropping_does() {
        let server = Server::start().expect("a free port");
        let address = server.address;
        assert_eq!(
            send(&server, "noise"),
            "HTTP/1.1 502 Status\r\ncontent-length: 0\r\n\r\n"
        );
        assert_eq!(send(&server, "GET / HTTP/1.1\r\nno header\r\n\r\n"), "");
        drop(server);
        assert!(TcpStream::connect(address).is_err());
    }
}
