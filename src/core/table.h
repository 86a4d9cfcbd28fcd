// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one entity, ordered by id, in chunks that copies share until one of them changes:
// a snapshot for a worker costs a pointer for every thousand records.
#pragma once

#include <core/fields/identifier.h>

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace Ratchet {

// What generic code (store, exchange, models) may do with a table without knowing its entity.
class AnyTable {
public:
    virtual ~AnyTable() = default;
    [[nodiscard]] virtual std::shared_ptr<AnyTable> clone() const = 0;

    [[nodiscard]] virtual qsizetype size() const = 0;
    // The record, or nullptr. Valid until the table changes.
    [[nodiscard]] virtual const void *record(RecordId id) const = 0;
    // The record to change, or nullptr.
    [[nodiscard]] virtual void *mutableRecord(RecordId id) = 0;
    // An empty record of that id; the present one if there is one.
    virtual void *insert(RecordId id) = 0;
    virtual bool remove(RecordId id) = 0;
    // Every record in the order of ids.
    virtual void forEach(const std::function<void(RecordId id, const void *record)> &visit) const = 0;

protected:
    AnyTable() = default;
    AnyTable(const AnyTable &) = default;
    AnyTable(AnyTable &&) = default;
    AnyTable &operator=(const AnyTable &) = default;
    AnyTable &operator=(AnyTable &&) = default;
};

template <class Record> class Table final : public AnyTable {
    using Chunk = std::vector<Record>;
    static constexpr size_t chunkSize = 512;

public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using difference_type = qsizetype;
        using value_type = Record;
        using pointer = const Record *;
        using reference = const Record &;

        Iterator() = default;
        Iterator(const std::vector<std::shared_ptr<Chunk>> *chunks, size_t chunk)
            : m_chunks(chunks)
            , m_chunk(chunk)
        {
        }

        reference operator*() const { return (*(*m_chunks)[m_chunk])[m_row]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_row == (*m_chunks)[m_chunk]->size()) {
                m_row = 0;
                ++m_chunk;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const std::vector<std::shared_ptr<Chunk>> *m_chunks = nullptr;
        size_t m_chunk = 0;
        size_t m_row = 0;
    };

    [[nodiscard]] std::shared_ptr<AnyTable> clone() const override { return std::make_shared<Table>(*this); }
    [[nodiscard]] Iterator begin() const { return {&m_chunks, 0}; }
    [[nodiscard]] Iterator end() const { return {&m_chunks, m_chunks.size()}; }
    [[nodiscard]] qsizetype size() const override { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] const Record *find(Id<Record> id) const
    {
        const auto chunk = chunkOf(id.value);
        if (chunk == m_chunks.end())
            return nullptr;
        const auto row = rowOf(**chunk, id.value);
        return row != (*chunk)->end() && row->id == id ? &*row : nullptr;
    }

    [[nodiscard]] const void *record(RecordId id) const override { return find(Id<Record>(id)); }

    [[nodiscard]] void *mutableRecord(RecordId id) override
    {
        if (!find(Id<Record>(id)))
            return nullptr;
        Chunk &chunk = detached(chunkOf(id));
        return &*rowOf(chunk, id);
    }

    void *insert(RecordId id) override
    {
        auto place = chunkOf(id);
        if (place == m_chunks.end() && !m_chunks.empty())
            --place;
        const bool isAppend = m_chunks.empty() || m_chunks.back()->back().id.value < id;
        if (m_chunks.empty() || (isAppend && m_chunks.back()->size() >= chunkSize)) {
            m_chunks.push_back(std::make_shared<Chunk>());
            m_chunks.back()->reserve(isAppend ? chunkSize : 1);
            place = m_chunks.end() - 1;
        }
        Chunk &chunk = detached(place);
        auto row = rowOf(chunk, id);
        if (row != chunk.end() && row->id.value == id)
            return &*row;
        Record fresh;
        fresh.id = Id<Record>(id);
        row = chunk.insert(row, std::move(fresh));
        ++m_size;
        if (chunk.size() >= 2 * chunkSize)
            return split(place, id);
        return &*row;
    }

    bool remove(RecordId id) override
    {
        if (!find(Id<Record>(id)))
            return false;
        const auto place = chunkOf(id);
        Chunk &chunk = detached(place);
        chunk.erase(rowOf(chunk, id));
        --m_size;
        if (chunk.empty())
            m_chunks.erase(m_chunks.begin() + (place - m_chunks.begin()));
        return true;
    }

    void forEach(const std::function<void(RecordId, const void *)> &visit) const override
    {
        for (const Record &record : *this)
            visit(record.id.value, &record);
    }

private:
    using Chunks = std::vector<std::shared_ptr<Chunk>>;

    // The chunk whose last id is not below `id`, or the end.
    [[nodiscard]] typename Chunks::const_iterator chunkOf(RecordId id) const
    {
        return std::ranges::lower_bound(m_chunks, id, {}, [](const auto &chunk) { return chunk->back().id.value; });
    }
    template <class Rows> [[nodiscard]] static auto rowOf(Rows &chunk, RecordId id)
    {
        return std::ranges::lower_bound(chunk, id, {}, [](const Record &record) { return record.id.value; });
    }
    [[nodiscard]] Chunk &detached(typename Chunks::const_iterator place)
    {
        auto &chunk = m_chunks[size_t(place - m_chunks.cbegin())];
        if (chunk.use_count() > 1)
            chunk = std::make_shared<Chunk>(*chunk);
        return *chunk;
    }
    void *split(typename Chunks::const_iterator place, RecordId id)
    {
        const auto index = place - m_chunks.cbegin();
        Chunk &first = *m_chunks[size_t(index)];
        const auto middle = first.begin() + qsizetype(first.size() / 2);
        auto second = std::make_shared<Chunk>(std::make_move_iterator(middle), std::make_move_iterator(first.end()));
        first.erase(middle, first.end());
        m_chunks.insert(m_chunks.begin() + index + 1, std::move(second));
        return &*rowOf(*m_chunks[size_t(chunkOf(id) - m_chunks.cbegin())], id);
    }

    Chunks m_chunks;
    qsizetype m_size = 0;
};

} // namespace Ratchet
