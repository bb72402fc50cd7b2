//! The members of an object, asked for by their names.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::additional::Undeclared;
use super::decode::Decode;
use super::kind::{Kind, Wanted};
use super::misfit::Misfit;
use super::mode::Mode;
use super::node::{Member, Members, Node};

/// An object that is being decoded: a type asks for its members, in whatever order the document has
/// them. The one behind the last that was found is looked at first, because servers mostly write
/// them in the order of their description.
///
/// Of members with the same name the last one counts.
pub struct Object<'d> {
    node: Node<'d>,
    /// The members from the one that is looked at first.
    next: Members<'d>,
    /// The place of that one among all of them.
    place: usize,
    /// Those from here up to it were taken, one after the other.
    run: usize,
    /// The [`bit`]s of all names; 0 until they are needed.
    names: u64,
    /// The places of the members that were taken before.
    taken: Places,
    /// Whether what was taken are the first members, one after the other.
    in_order: bool,
    /// Names of members that are `null` in the place of nothing.
    nulls: Vec<&'static str>,
    /// Why the first member that does not fit does not.
    failed: Option<Misfit>,
}

/// What makes [`Document::decode`](super::node::Document::decode) look once more.
const TWICE: &str = "a member is there twice";

impl<'d> Node<'d> {
    /// Its members.
    ///
    /// # Errors
    /// It is no object, or stands too deep in others.
    #[inline]
    pub fn object(self) -> Result<Object<'d>, Misfit> {
        if self.first() != b'{' {
            return Err(self.other_kind(Wanted::Object));
        }
        self.check_depth()?;
        let mut object = Object {
            node: self,
            next: self.members(),
            place: 0,
            run: 0,
            names: 0,
            taken: Places::default(),
            in_order: true,
            nulls: Vec::new(),
            failed: None,
        };
        if self.hidden().is_some() || self.counts_last() {
            object.start_out_of_order();
        }
        Ok(object)
    }
}

impl Node<'_> {
    /// The empty list or map that `null` stands for in an answer, as a map that is empty is `[]` where a language
    /// has one type for both; or what was wrong.
    #[cold]
    pub(super) fn empty_for<T: Decode>(self, misfit: Misfit) -> Result<T, Misfit> {
        let is_nothing = |wanted: Wanted| {
            let is_empty = || self.kind() == Kind::List && self.elements().next().is_none();
            self.is_null() || (wanted == Wanted::Object && is_empty())
        };
        match T::absent() {
            Some((value, Some(wanted))) if self.mode() == Mode::Answer && is_nothing(wanted.0) => {
                self.note(wanted.0, self.kind().text());
                Ok(value)
            }
            _ => Err(misfit),
        }
    }

    /// The [`bit`] of a name; all of them for one that is written with escapes.
    #[inline]
    pub(super) fn bit(self) -> u64 {
        if self.is_escaped() {
            u64::MAX
        } else {
            bit(self.quoted())
        }
    }
}

impl<'d> Object<'d> {
    /// Passes over the member that is hidden; where the last member of a name counts, none is taken before all
    /// were looked at.
    #[inline(never)]
    fn start_out_of_order(&mut self) {
        self.in_order = false;
        if let Some(hidden) = self.node.hidden() {
            for (place, member) in self.node.members().enumerate() {
                if member.name.is_same(hidden) {
                    self.taken.insert(place);
                }
            }
        }
        if self.node.counts_last() {
            self.next.by_ref().for_each(drop);
        }
    }

    /// The value of a member, if it is there.
    #[inline]
    pub fn member(&mut self, name: &'static str) -> Option<Node<'d>> {
        match self.next.next_named(name) {
            Some(value) => {
                self.place += 1;
                Some(value)
            }
            None => self.search(name),
        }
    }

    /// Looks through all members, from the next one on.
    fn search(&mut self, name: &str) -> Option<Node<'d>> {
        if self.node.counts_last() {
            return self.search_last(name);
        }
        // What is new in an answer is mostly one member between two that are known.
        let mut behind = self.next.clone();
        if behind.next().is_some()
            && let Some(value) = behind.next_named(name)
        {
            self.go_on(behind, self.place + 1);
            return Some(value);
        }
        if self.names == 0 {
            let bits = self.node.members().map(|member| member.name.bit());
            self.names = bits.fold(0, |all, bit| all | bit);
        }
        if self.names & bit(name.as_bytes()) == 0 {
            return None;
        }
        let behind = (self.next.clone(), self.place, usize::MAX);
        let before = (self.node.members(), 0, self.place);
        for (mut members, first, end) in [behind, before] {
            for place in first..end {
                let Some(member) = members.next() else {
                    break;
                };
                if member.name.may_be(name) && member.name.is_text(name) {
                    self.go_on(members, place);
                    return Some(member.value);
                }
            }
        }
        None
    }

    /// Takes the member in a place, and goes on with those behind it.
    fn go_on(&mut self, behind: Members<'d>, place: usize) {
        self.end_run();
        self.in_order = false;
        self.next = behind;
        self.run = place;
        self.place = place + 1;
    }

    /// Notes what was taken one after the other.
    fn end_run(&mut self) {
        for place in self.run..self.place {
            self.taken.insert(place);
        }
        self.run = self.place;
    }

    fn search_last(&mut self, name: &str) -> Option<Node<'d>> {
        let mut found = None;
        for (place, member) in self.node.members().enumerate() {
            if member.name.is_text(name) {
                self.taken.insert(place);
                found = Some(member.value);
            }
        }
        found
    }

    /// The value of a member that must be there.
    ///
    /// # Errors
    /// It is not there.
    pub fn expect(&mut self, name: &'static str) -> Result<Node<'d>, Misfit> {
        match self.member(name) {
            Some(node) => Ok(node),
            None => Err(self.missing(name)),
        }
    }

    #[cold]
    fn missing(&mut self, name: &str) -> Misfit {
        let misfit = self.node.misfit(format!("the member `{name}` is missing"));
        self.first(misfit)
    }

    /// What is told where this does not fit either.
    #[cold]
    fn first(&mut self, misfit: Misfit) -> Misfit {
        self.failed.take().unwrap_or(misfit)
    }

    #[cold]
    fn fail(&mut self, misfit: Misfit) {
        self.failed.get_or_insert(misfit);
    }

    /// Decodes a member that must be there. A list or a map that an answer leaves out is empty.
    ///
    /// # Errors
    /// It is not there, or does not fit the type.
    #[inline]
    pub fn required<T: Decode>(&mut self, name: &'static str) -> Result<T, Misfit> {
        match self.member(name) {
            Some(node) => T::decode(node).map_err(|misfit| self.first(misfit)),
            None => self.absent(name),
        }
    }

    fn absent<T: Decode>(&mut self, name: &'static str) -> Result<T, Misfit> {
        match T::absent() {
            Some((value, None)) => Ok(value),
            Some((value, Some(wanted))) if self.node.mode() == Mode::Answer => {
                self.node.note_missing(name, wanted.0);
                Ok(value)
            }
            _ => Err(self.missing(name)),
        }
    }

    /// Decodes a member that may be left out. `null` stands for nothing, too, and
    /// [`Object::rest_and_nulls`] remembers it.
    ///
    /// One that does not fit the type is told in the end, by what says what becomes of the other members. A way out
    /// behind each of a thousand members would cost whoever compiles the type a thousand times a thousand.
    #[inline]
    pub fn optional<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        let node = self.member(name)?;
        if node.is_null() {
            self.nulls.push(name);
            return None;
        }
        self.fitting(T::decode(node))
    }

    /// Decodes a member that may be left out and that `null` is a value of. One that does not fit is told as by
    /// [`Object::optional`].
    #[inline]
    pub fn nullable<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        let node = self.member(name)?;
        self.fitting(T::decode(node))
    }

    #[inline]
    fn fitting<T>(&mut self, decoded: Result<T, Misfit>) -> Option<T> {
        match decoded {
            Ok(value) => Some(value),
            Err(misfit) => {
                self.fail(misfit);
                None
            }
        }
    }

    /// Whether every member so far fits, for what passes over the others without a look.
    ///
    /// # Errors
    /// One of them does not.
    pub fn check(&mut self) -> Result<(), Misfit> {
        self.failed.take().map_or(Ok(()), Err)
    }

    /// Keeps the members that were not asked for, as they came.
    ///
    /// # Errors
    /// A member that was asked for does not fit, or is there twice.
    pub fn rest(mut self) -> Result<Undeclared, Misfit> {
        self.nulls = Vec::new();
        self.rest_and_nulls()
    }

    /// The same, and which members were `null` in the place of nothing.
    ///
    /// # Errors
    /// A member that was asked for does not fit, or is there twice.
    pub fn rest_and_nulls(mut self) -> Result<Undeclared, Misfit> {
        let others = self.others()?;
        Ok(Undeclared::new(others.members(self.node), self.nulls))
    }

    /// Decodes the members that were not asked for.
    ///
    /// # Errors
    /// One does not fit its type, or one that was asked for is there twice.
    pub fn rest_as<T: Decode>(mut self) -> Result<BTreeMap<String, T>, Misfit> {
        let others = self.others_that_count()?;
        let count = others.len();
        let decoded = others.into_iter().map(|member| {
            let name = member.name.text();
            let name = name.ok_or_else(|| member.name.misfit("a name that is no text"))?;
            Ok((name.into_owned(), T::decode(member.value)?))
        });
        let decoded: BTreeMap<String, T> = decoded.collect::<Result<_, Misfit>>()?;
        if decoded.len() < count {
            return Err(self.node.misfit(TWICE));
        }
        Ok(decoded)
    }

    /// Passes over the members that were not asked for.
    ///
    /// # Errors
    /// A member that was asked for does not fit, or is there twice.
    pub fn end(mut self) -> Result<(), Misfit> {
        self.others().map(drop)
    }

    /// Leaves out the members that were not asked for, and tells so: the type has no place for them.
    ///
    /// # Errors
    /// A member that was asked for does not fit, or is there twice.
    pub fn closed(mut self) -> Result<(), Misfit> {
        for member in self.others()?.members(self.node) {
            if self.node.mode() == Mode::Answer {
                let found = member.value.kind().text();
                member.value.note(Wanted::Nothing, found);
            }
        }
        Ok(())
    }

    /// The members that were not asked for.
    fn others(&mut self) -> Result<Others, Misfit> {
        self.check()?;
        let mut others = Others::default();
        if self.in_order && self.next.is_at_end() {
            return Ok(others);
        }
        self.end_run();
        let (mut asked, mut not_asked) = (0, 0);
        for (place, member) in self.node.members().enumerate() {
            let bit = member.name.bit();
            if self.taken.contains(place) {
                asked |= bit;
            } else {
                not_asked |= bit;
                others.push(member);
            }
        }
        if asked & not_asked != 0 && self.is_any_asked(&others) {
            return Err(self.node.misfit(TWICE));
        }
        Ok(others)
    }

    /// The same; of members with the same name the last one, where that counts.
    fn others_that_count(&mut self) -> Result<Vec<Member<'d>>, Misfit> {
        let others = self.others()?;
        let others: Vec<_> = others.members(self.node).collect();
        Ok(match self.node.counts_last() {
            true => last_of_each_name(&others),
            false => others,
        })
    }

    /// Whether one of these has the name of a member that was taken.
    fn is_any_asked(&self, others: &Others) -> bool {
        let members = self.node.members().enumerate();
        let asked = members.filter(|(place, _)| self.taken.contains(*place));
        let asked: Vec<_> = asked.map(|(_, member)| member.name).collect();
        let is_asked = |member: Member<'_>| asked.iter().any(|name| name.is_same(member.name));
        others.members(self.node).any(is_asked)
    }
}

/// The members of an object that were not asked for; the first ones without an allocation.
#[derive(Default)]
struct Others {
    first: [u32; Self::FEW],
    count: usize,
    more: Vec<u32>,
}

impl Others {
    const FEW: usize = 8;

    #[inline]
    fn push(&mut self, member: Member<'_>) {
        match self.first.get_mut(self.count) {
            Some(first) => *first = member.name.index,
            None => self.more.push(member.name.index),
        }
        self.count += 1;
    }

    fn members<'d>(&self, object: Node<'d>) -> impl Iterator<Item = Member<'d>> + Clone {
        let first = self.first.iter().take(self.count);
        first.chain(&self.more).map(move |index| Member {
            name: object.inner(*index),
            value: object.inner(*index + 1),
        })
    }
}

/// Of members with the same name the last one, in the place of the first.
pub(super) fn last_of_each_name<'d>(members: &[Member<'d>]) -> Vec<Member<'d>> {
    let mut places = BTreeMap::new();
    let mut counts: Vec<Member<'_>> = Vec::with_capacity(members.len());
    for member in members {
        // What is no text is told apart as it is written.
        let name = member
            .name
            .text()
            .unwrap_or(Cow::Borrowed(member.name.json()));
        let place = *places.entry(name).or_insert(counts.len());
        match counts.get_mut(place) {
            Some(known) => *known = *member,
            None => counts.push(*member),
        }
    }
    counts
}

/// Numbers of places, the first ones without an allocation.
#[derive(Default)]
struct Places {
    first: u64,
    more: Vec<u64>,
}

impl Places {
    #[inline]
    fn insert(&mut self, place: usize) {
        if place < 64 {
            self.first |= 1 << place;
        } else {
            self.insert_far(place);
        }
    }

    #[cold]
    fn insert_far(&mut self, place: usize) {
        let word = place / 64 - 1;
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        self.more[word] |= 1 << (place % 64);
    }

    fn contains(&self, place: usize) -> bool {
        let word = match (place / 64).checked_sub(1) {
            None => self.first,
            Some(word) => self.more.get(word).copied().unwrap_or_default(),
        };
        word & (1 << (place % 64)) != 0
    }
}

/// A bit for a name, by its length and two of its letters: most names that are not there have one that
/// no other has.
#[inline]
pub(super) fn bit(name: &[u8]) -> u64 {
    let (first, last) = match name {
        [first, .., last] => (*first, *last),
        [only] => (*only, 0),
        [] => (0, 0),
    };
    let mixed = name.len() + usize::from(first) * 7 + usize::from(last) * 3;
    1 << (mixed % 64)
}
